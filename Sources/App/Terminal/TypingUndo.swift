/// Earlier states of the line. Ctrl-_ goes back to them, one key press or paste at a time.
struct TypingUndo {
    struct Look: Equatable {
        let before: String
        let behind: String
        var text: String { before + behind }
    }

    private var looks: [Look] = []
    private static let most = 500

    mutating func note(_ look: Look) {
        guard looks.last?.text != look.text else { return }
        looks.append(look)
        if looks.count > TypingUndo.most { looks.removeFirst() }
    }

    /// The state before this one; nil if there is none.
    mutating func back(from look: Look) -> Look? {
        while let last = looks.popLast() {
            if last.text != look.text { return last }
        }
        return nil
    }

    mutating func forget() { looks = [] }
}
