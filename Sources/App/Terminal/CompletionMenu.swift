/// The completions that Tab offers for a line, and the one that is in the line now.
struct CompletionMenu {
    let candidates: [Candidate]
    private let typed: String
    private(set) var chosen: Int?
    /// The text before the cursor, as long as only Tab is pressed.
    private(set) var before: String

    init(_ candidates: [Candidate], typed: String) {
        self.candidates = candidates
        self.typed = typed
        before = typed
        let shared = candidates.map(line).reduce(candidates.first.map(line) ?? typed) { $0.commonPrefix(with: $1) }
        if shared.hasPrefix(typed) { before = shared }
    }

    /// Moves to the next or previous completion; after the last comes what was typed.
    mutating func step(_ direction: Int) {
        let places = candidates.count + 1
        let place = ((chosen.map { $0 + 1 } ?? 0) + direction + places) % places
        chosen = place == 0 ? nil : place - 1
        before = chosen.map { line(with: candidates[$0]) } ?? typed
    }

    private func line(with candidate: Candidate) -> String {
        String(String.UnicodeScalarView(typed.unicodeScalars.dropLast(candidate.replaced))) + candidate.text
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
