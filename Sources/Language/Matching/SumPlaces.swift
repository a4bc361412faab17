/// Where a number in the wording of a task is money (Contract, “How a phrase is read” 31).
///
/// «счёт Ладоге на 150 000», "invoice Globex for $300" hold a sum; «по счёту 4521», "room 305", «30 м кабеля» hold none.
struct SumPlaces {
    let lattice: Lattice
    let roles: Lexicon.Roles

    /// Kinds of work that are about money.
    private static let moneyKinds: Set<String> = ["contract", "invoice", "payment", "proposal"]
    /// A bare number right behind its document has at least so many figures; a shorter one is the document's own.
    private static let fewestFigures = 5
    /// The most figures of a sum.
    private static let mostFigures = 12

    func isSum(_ entity: Entity, _ amount: Amount) -> Bool {
        guard !isGlued(entity), !isCounted(entity) else { return false }
        if amount.isMarked { return true }
        guard amount.value.prefix(while: { $0 != "." }).count <= SumPlaces.mostFigures, !isPhone(entity) else { return false }
        return isOfDocument(entity, amount)
    }

    /// «-5 рублей», «9 000 000 000 000 000 рублей»: no sum that anybody means.
    static func isOutOfRange(_ entity: Entity, _ amount: Amount, _ lattice: Lattice) -> Bool {
        let isHuge = amount.value.prefix { $0 != "." }.count > mostFigures
        guard entity.from > 0, lattice.tokens[entity.from].isGlued, lattice.tokens[entity.from - 1].isMinus else { return isHuge }
        return isHuge || !lattice.tokens[entity.from - 1].isGlued || entity.from == 1
    }

    /// "1e5", "dl123", «А-12»: a part of something else.
    private func isGlued(_ entity: Entity) -> Bool {
        guard lattice.tokens[entity.from].isGlued, entity.from > 0 else { return cutsWord(entity.to) }
        let before = lattice.tokens[entity.from - 1]
        return before.kind == .word || before.isMinus && before.isGlued || before.text == "#" || before.text == "№" || cutsWord(entity.to)
    }

    private func cutsWord(_ end: Int) -> Bool {
        guard end < lattice.tokens.count, lattice.tokens[end].isGlued else { return false }
        return lattice.tokens[end].kind != .sign
    }

    /// «10 к образцов», «30 м кабеля», «5 коробок»: so many of a thing.
    private func isCounted(_ entity: Entity) -> Bool {
        guard entity.to < lattice.tokens.count, endsInFigureOrLetter(entity) else { return false }
        let next = lattice.tokens[entity.to]
        guard next.kind == .word, lattice.beginning[entity.to].isEmpty else { return false }
        return ![roles.prepositions, roles.fillers, roles.separators, roles.joiners, roles.infinitive, roles.orders].contains {
            lattice.isIn(entity.to, $0)
        }
    }

    /// The last word is a number or a scale of one letter: «к», "m".
    private func endsInFigureOrLetter(_ entity: Entity) -> Bool {
        let last = lattice.tokens[entity.to - 1]
        return last.kind == .number || last.key.unicodeScalars.count == 1 && last.kind == .word
    }

    /// The figures of a date behind it, «оплата 40000 24 ноября», make no phone number of it.
    private func isPhone(_ entity: Entity) -> Bool {
        let isBeforeDate = lattice.entities.contains { other in
            if case .time = other.value { other.from == entity.to } else { false }
        }
        return !isBeforeDate
            && lattice.entities.contains { other in
                guard case .phone = other.value else { return false }
                return other.from < entity.to && entity.from < other.to
            }
    }

    /// A bare number is the sum of a document: with «на», "for" before it, or behind the document and its client.
    private func isOfDocument(_ entity: Entity, _ amount: Amount) -> Bool {
        let documents = lattice.entities.filter { other in
            guard case .listed(SlotName.kind.name, let kind, _, _) = other.value else { return false }
            return SumPlaces.moneyKinds.contains(kind)
        }
        guard !documents.isEmpty else { return false }
        guard let document = documents.first(where: { $0.to == entity.from }) else { return true }
        let isReferredTo = document.from > 0 && lattice.isIn(document.from - 1, roles.prepositions)
        return !isReferredTo && amount.value.count >= SumPlaces.fewestFigures
    }
}

extension Token {
    fileprivate var isMinus: Bool { ["-", "–", "−"].contains(text) }
}
