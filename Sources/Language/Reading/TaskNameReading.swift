/// A piece of the name of a task, with what it may mean besides: «встречу» a kind, «Вегой» a client.
package struct TaskNamePiece: Sendable {
    package let text: String
    /// The id of a kind of task; nil if it is none.
    package let kind: String?
    /// People and clients who are called so.
    package let names: [NameID]
}

extension LineReader {
    /// The name of a task in pieces, without the words that mean nothing: «встречу с подрядчиком по охране» → «встречу» (a kind),
    /// «подрядчиком», «охране».
    package func pieces(ofTaskName text: String, in context: ReadingContext) -> [TaskNamePiece] {
        let lattice = lattice(of: text, context)
        var pieces: [TaskNamePiece] = [], place = 0
        while place < lattice.tokens.count {
            let meant = lattice.beginning[place].filter { lattice.entities[$0].isOfName }
            let end = meant.map { lattice.entities[$0].to }.max() ?? place + 1
            if !meant.isEmpty || isTelling(place, in: lattice) {
                pieces.append(
                    piece(place..<end, meant.filter { lattice.entities[$0].to == end }.map { lattice.entities[$0] }, lattice, text))
            }
            place = end
        }
        return pieces
    }

    private func isTelling(_ place: Int, in lattice: Lattice) -> Bool {
        lattice.tokens[place].kind != .sign && lattice.fillerPrice[place] == nil && !lattice.isIn(place, book.lexicon.roles.prepositions)
            && !lattice.isIn(place, book.lexicon.roles.joiners)
    }

    private func piece(_ range: Range<Int>, _ meant: [Entity], _ lattice: Lattice, _ text: String) -> TaskNamePiece {
        var kind: String?, names: [NameID] = []
        for entity in meant {
            switch entity.value {
            case .listed(_, let value, _, _): kind = kind ?? value
            case .names(let readings): names += readings.map(\.id)
            default: break
            }
        }
        return TaskNamePiece(text: lattice.text(range, of: text), kind: kind, names: names)
    }
}

extension Entity {
    /// A kind, or the name of somebody.
    fileprivate var isOfName: Bool {
        switch value {
        case .listed(SlotName.kind.name, _, _, _): true
        case .names: true
        default: false
        }
    }
}
