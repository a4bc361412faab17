import Dates

/// Fills a wording with what a line says. Parts whose values the line doesn't say are left out.
struct WordingFrame {
    let wording: Wording
    let said: SaidValues
    let names: NameGrammar
    /// Ways to say a day or a moment: «в пятницу», «на пятницу».
    let times: (When) -> [String]

    /// The fillings to try, the fullest first, the bare wording last.
    func phrases() -> [String] {
        let parts = Set(wording.pieces.map(\.part)).sorted().filter { part in
            wording.pieces.contains { $0.part == part && $0.slot != nil }
        }
        var filled: [Int: [[Int: String]]] = [:], taken: [Range<Int>] = []
        for part in parts { filled[part] = fillings(of: part, taken: &taken) }
        let full = parts.filter { filled[$0]?.isEmpty == false }
        var phrases: [String] = []
        for kept in [full] + full.indices.reversed().map({ place in full.enumerated().filter { $0.offset != place }.map(\.element) }) + [[]]
        {
            for choice in 0..<max(1, kept.compactMap { filled[$0]?.count }.max() ?? 1) {
                let texts = kept.compactMap { part in filled[part].map { $0[min(choice, $0.count - 1)] } }
                let phrase = text(with: texts.reduce(into: [:]) { $0.merge($1) { first, _ in first } })
                if !phrase.isEmpty, !phrases.contains(phrase) { phrases.append(phrase) }
            }
        }
        return phrases
    }

    /// The ways to fill all places of a part, by number of the piece; empty if the line doesn't say one of them.
    private func fillings(of part: Int, taken: inout [Range<Int>]) -> [[Int: String]] {
        var ways: [[Int: String]] = [[:]], used = taken
        for (number, piece) in wording.pieces.enumerated() where piece.part == part {
            guard let slot = piece.slot else { continue }
            guard
                let (range, texts) = said.items.lazy.compactMap({ item -> (Range<Int>, [String])? in
                    guard !used.contains(where: item.range.overlaps) else { return nil }
                    let texts = self.texts(of: item, for: piece, slot)
                    return texts.isEmpty ? nil : (item.range, texts)
                }).first
            else { return [] }
            used.append(range)
            ways = texts.flatMap { text in ways.map { $0.merging([number: text]) { first, _ in first } } }
        }
        taken = used
        return ways
    }

    /// Ways to say the value in this place; empty if it doesn't fit.
    private func texts(of item: SaidValues.Item, for piece: Wording.Piece, _ slot: SlotName) -> [String] {
        switch (slot.type, item.value) {
        case (.person, .names(let readings)): name(among: readings, .person, item, piece.nameCase)
        case (.client, .names(let readings)): name(among: readings, .client, item, piece.nameCase)
        case (.person, .listed("me", _, _, _)): piece.listed == "me" ? [item.text] : []
        case (.time, .time(let time)):
            item.range.count == 1 ? said.times(of: time).first.map(times).map { $0 + [item.text] } ?? [item.text] : [item.text]
        case (.length, .duration), (.shift, .shift), (.shift, .duration), (.recurrence, .recurrence), (.amount, .amount),
            (.percent, .percent),
            (.tasks, .tasks), (.phone, .phone), (.account, .account):
            [item.text]
        case (.listed, .listed(let list, let value, let form, _)) where list == slot.name:
            value == piece.listed ? [piece.text] : form == piece.form ? [item.text] : []
        default: []
        }
    }

    /// The name as the directory has it, in the case of its place; the line's own words if several have it.
    private func name(among readings: [NameReading], _ kind: NameID.Kind, _ item: SaidValues.Item, _ wanted: CaseSet) -> [String] {
        let own = readings.filter { $0.id.kind == kind }, best = own.map(\.rank).min()
        let likely = own.filter { $0.rank == best }
        guard let first = likely.first else { return [] }
        guard Set(likely.map(\.id)).count == 1 else { return [item.text] }
        guard wording.language == .ru, wanted != .any else { return [first.name] }
        return [names.declined(first.name, wanted, kind: kind)]
    }

    private func text(with texts: [Int: String]) -> String {
        var text = ""
        for (number, piece) in wording.pieces.enumerated() {
            let isWhole = wording.pieces.indices.allSatisfy { other in
                wording.pieces[other].part != piece.part || wording.pieces[other].slot == nil || texts[other] != nil
            }
            guard isWhole else { continue }
            if !text.isEmpty, !piece.isGlued { text += " " }
            text += piece.slot == nil ? piece.text : texts[number] ?? ""
        }
        return text.trimmingSigns
    }
}

extension String {
    /// Without the commas, dashes and colons that a left-out part leaves at the ends.
    fileprivate var trimmingSigns: String {
        let isSign = { (character: Character) in " ,:;-—–".contains(character) }
        let start = drop(while: isSign)
        return String(start.reversed().drop(while: isSign).reversed())
    }
}
