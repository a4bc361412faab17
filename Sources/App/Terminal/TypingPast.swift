/// How a line looked before: what Ctrl-_ takes back, one stroke or paste at a time.
struct TypingPast {
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
        if looks.count > TypingPast.most { looks.removeFirst() }
    }

    /// The look before this one.
    mutating func back(from look: Look) -> Look? {
        while let last = looks.popLast() {
            if last.text != look.text { return last }
        }
        return nil
    }

    mutating func forget() { looks = [] }
}
