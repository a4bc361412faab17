/// One way to say something: a row of symbols, and what is made of it.
///
/// `on weekday => time(weekday)`: «в пятницу», "on Friday". Optional parts and alternatives are written out, so that a rule is a plain row.
struct GrammarRule: Hashable, Sendable {
    struct Element: Hashable, Sendable {
        /// Whether a space must not, or must, stand before it.
        enum Spacing: Int, Sendable { case any, glued, apart }

        let symbol: Int
        let spacing: Spacing
    }

    enum Argument: Hashable, Sendable {
        /// What the element at this place means.
        case element(Int)
        case constant(Int)
        case absent
    }

    /// What it makes a piece of.
    let result: Int
    let elements: [Element]
    let production: Production
    let arguments: [Argument]
    /// 0 is certain; higher where the reading is strained.
    let cost: Int
    /// Place in the list of names.
    let name: Int
}

extension GrammarRule: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write(result)
        writer.write(elements.flatMap { [$0.symbol, $0.spacing.rawValue] })
        writer.write(production.rawValue)
        writer.write(
            arguments.flatMap { argument in
                switch argument {
                case .element(let place): [0, place]
                case .constant(let value): [1, value]
                case .absent: [2, 0]
                }
            })
        writer.write(cost)
        writer.write(name)
    }

    init(from reader: inout ImageReader) throws {
        result = try reader.int()
        let elements = try reader.ints(), production = try reader.string(), arguments = try reader.ints()
        guard let production = Production(rawValue: production) else { throw BadImage(offset: 0) }
        self.production = production
        self.elements = stride(from: 0, to: elements.count - 1, by: 2).map {
            Element(symbol: elements[$0], spacing: Element.Spacing(rawValue: elements[$0 + 1]) ?? .any)
        }
        self.arguments = stride(from: 0, to: arguments.count - 1, by: 2).map {
            arguments[$0] == 0 ? .element(arguments[$0 + 1]) : arguments[$0] == 1 ? .constant(arguments[$0 + 1]) : .absent
        }
        cost = try reader.int()
        name = try reader.int()
        guard !self.elements.isEmpty else { throw BadImage(offset: 0) }
    }
}
