/// A line while its dress is taken off: its scalars, each with its place in the line as written.
struct LineDraft {
    private(set) var scalars: [Unicode.Scalar]
    private var origins: [Int]
    private let original: String

    init(_ text: String) {
        original = text
        scalars = Array(text.unicodeScalars)
        origins = Array(scalars.indices)
    }

    var count: Int { scalars.count }

    /// The scalar at a place; a space outside the line.
    subscript(place: Int) -> Unicode.Scalar { scalars.indices.contains(place) ? scalars[place] : " " }

    func isSpace(_ place: Int) -> Bool { Scalars.kind(of: self[place]) == .space }
    func isLetter(_ place: Int) -> Bool { Scalars.kind(of: self[place]) == .letter }
    func isDigit(_ place: Int) -> Bool { Scalars.kind(of: self[place]) == .digit }
    func isWord(_ place: Int) -> Bool { isLetter(place) || isDigit(place) }

    /// The first place that is no space.
    var start: Int { scalars.indices.first { !isSpace($0) } ?? count }

    /// Whether a letter or digit stands from a place on.
    func saysSomething(from place: Int) -> Bool { place < count && (place..<count).contains { isWord($0) } }

    mutating func remove(_ range: Range<Int>) {
        scalars.removeSubrange(range)
        origins.removeSubrange(range)
    }

    /// Removes many scalars at once.
    mutating func removeAll(where isTaken: [Bool]) {
        guard isTaken.contains(true) else { return }
        scalars = zip(scalars, isTaken).compactMap { $1 ? nil : $0 }
        origins = zip(origins, isTaken).compactMap { $1 ? nil : $0 }
    }

    mutating func blank(_ place: Int) { scalars[place] = " " }

    /// Without spaces at its ends and beside others; the line as written where nothing was taken off.
    func line(listed mark: ListMark?) -> SurfaceLine {
        var text = String.UnicodeScalarView(), places: [Int] = [], isAfterSpace = true
        for (scalar, origin) in zip(scalars, origins) {
            let isSpace = Scalars.kind(of: scalar) == .space
            if !isSpace || !isAfterSpace {
                text.append(scalar)
                places.append(origin)
            }
            isAfterSpace = isSpace
        }
        if isAfterSpace, !text.isEmpty {
            text.removeLast()
            places.removeLast()
        }
        let isSame = scalars.count == original.unicodeScalars.count && String(String.UnicodeScalarView(scalars)) == original
        var line = isSame ? SurfaceLine(original) : SurfaceLine(String(text), origins: places)
        (line.number, line.isListed) = (mark?.number, mark != nil)
        return line
    }
}
