/// Smileys of signs, and emoji.
extension LineDraft {
    private static let eyes: Set<Unicode.Scalar> = [":", ";", "="]
    private static let mouths: Set<Unicode.Scalar> = [")", "("]
    /// These are letters of words and paths too, so they must stand alone.
    private static let lonelyMouths: Set<Unicode.Scalar> = ["D", "P", "p", "*", "/", "|", "\\"]
    private static let faces = ["xD", "XD", "хД", "ХД", "xd", "^_^", "^^", "<3"].map { Array($0.unicodeScalars) }

    /// «:)», «;-)», «=D», «)))», «^_^».
    mutating func takeSmileys() {
        var taken = Array(repeating: false, count: count), place = 0
        while place < count {
            if let end = smiley(at: place) {
                for part in place..<end { taken[part] = true }
                place = end
            } else {
                place += 1
            }
        }
        takeLaughter(&taken)
        if zip(scalars, taken).contains(where: { !$1 && Scalars.kind(of: $0) != .space }) { removeAll(where: taken) }
    }

    private func smiley(at place: Int) -> Int? {
        let isAlone = isSpace(place - 1)
        if isAlone, let face = LineDraft.faces.first(where: { scalars[place...].starts(with: $0) }), isSpace(place + face.count) {
            return place + face.count
        }
        guard LineDraft.eyes.contains(self[place]) else { return nil }
        var end = self[place + 1] == "-" || self[place + 1] == "'" ? place + 2 : place + 1
        if LineDraft.mouths.contains(self[end]) {
            let mouth = self[end]
            while end < count, self[end] == mouth { end += 1 }
            return isWord(end) ? nil : end
        }
        return isAlone && LineDraft.lonelyMouths.contains(self[end]) && isSpace(end + 1) && end < count ? end + 1 : nil
    }

    /// Brackets without their other half: «спасибо)))», «(((»; not those of «а) … б) …».
    private func takeLaughter(_ taken: inout [Bool]) {
        var open: [Int] = []
        for place in scalars.indices where !taken[place] {
            if self[place] == "(" {
                open.append(place)
            } else if self[place] == ")", open.popLast() == nil {
                let isRun = self[place - 1] == ")" && place > 0 || self[place + 1] == ")"
                taken[place] =
                    isRun || !isWord(place + 1) && isLetter(place - 1) && isLetter(place - 2) || place == count - 1 && isSpace(place - 1)
            }
        }
        for place in open where self[place + 1] == "(" || self[place - 1] == "(" && place > 0 || place == count - 1 { taken[place] = true }
    }

    // MARK: Emoji

    /// All emoji of a line that says something beside them; of others the first alone: «👍», «✅».
    mutating func takeEmoji() {
        let taken = scalars.indices.map { isEmoji($0) }
        guard taken.contains(true) else { return }
        if saysSomething(from: 0) {
            for place in scalars.indices where taken[place] { blank(place) }
        } else if let first = taken.firstIndex(of: true) {
            remove(first + 1..<count)
            remove(0..<first)
        }
    }

    private func isEmoji(_ place: Int) -> Bool {
        let scalar = self[place]
        switch scalar.value {
        case 0..<0x200D, 0x200E..<0x20E3: return false
        // What joins emoji, and shows a sign as one.
        case 0x200D, 0xFE0F, 0x20E3, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F: return true
        case 0x20E4..<0x2300: return false
        default: return scalar.properties.isEmoji || scalar.properties.isEmojiPresentation
        }
    }
}
