/// A line without its dress.
package struct SurfaceLine: Equatable, Sendable {
    package private(set) var text: String
    /// «1.», "2)": its number in a list. It may also be the place of a task: «2. готово».
    package internal(set) var number: String?
    /// It stood in a list.
    package internal(set) var isListed = false
    /// The line with a colon above the list: «завтра:», "Kim:".
    package internal(set) var heading: String?
    /// By scalar of the text: where it stands in the line as written; nil where nothing was taken off.
    private var origins: [Int]?

    init(_ text: String, origins: [Int]? = nil) { (self.text, self.origins) = (text, origins) }

    /// With the rest of the line, which begins at this scalar of the line as written.
    func followed(by rest: Substring, from place: Int) -> SurfaceLine {
        var line = self
        line.text += rest
        line.origins? += place..<place + rest.unicodeScalars.count
        return line
    }

    /// It has a letter or a digit.
    var saysSomething: Bool {
        text.unicodeScalars.contains { [.letter, .digit].contains(Scalars.kind(of: $0)) }
    }

    /// Where a scalar of the text stands in the line as written.
    package func origin(of place: Int) -> Int {
        guard let origins else { return place }
        return place < origins.count ? origins[place] : (origins.last ?? -1) + 1
    }
}
