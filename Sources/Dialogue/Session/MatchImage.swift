import Dates
import Language

// Commands that wait for an answer are kept in the session.

extension Match: ImageCodable {
    /// Confidence and evidence are not kept.
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            intent: try coder.code(value?.intent), slots: try coder.code(value?.slots), ask: try coder.code(optional: value?.ask),
            focus: try coder.code(optional: value?.focus))
    }
}

extension Slot: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(name: try coder.code(slot: value?.name), value: try coder.code(value?.value))
    }
}

extension Ask: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            slot: try coder.code(slot: value?.slot), options: try coder.code(value?.options),
            impossible: try coder.code(optional: value?.impossible))
    }
}

extension Ask.Option: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(name: try coder.code(value?.name), id: try coder.code(optional: value?.id))
    }
}

extension NameID: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(kind: try coder.code(value?.kind), number: try coder.code(value?.number))
    }
}

extension NameID.Kind: ImageCodable {}

extension SlotValue: ImageCodable {
    private enum Tag: Int, ImageCodable { case text, when, duration, recurrence, amount, tasks, name, me, unknownName, several }

    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        switch try coder.code(value?.tag) {
        case .text: self = .text(try coder.code(value?.texts.first))
        case .amount: self = .amount(try coder.code(value?.texts.first))
        case .unknownName: self = .unknownName(try coder.code(value?.texts.first))
        case .name: self = .name(try coder.code(value?.id), name: try coder.code(value?.texts.first))
        case .tasks: self = .tasks(try coder.code(value?.texts))
        case .when: self = .when(try coder.code(value?.when))
        case .duration: self = .duration(try coder.code(value?.duration))
        case .recurrence: self = .recurrence(try coder.code(value?.recurrence))
        case .me: self = .me
        case .several: self = .several(try coder.code(value?.each))
        }
    }

    private var tag: Tag {
        switch self {
        case .text: .text
        case .when: .when
        case .duration: .duration
        case .recurrence: .recurrence
        case .amount: .amount
        case .tasks: .tasks
        case .name: .name
        case .me: .me
        case .unknownName: .unknownName
        case .several: .several
        }
    }

    private var id: NameID? { if case .name(let id, _) = self { id } else { nil } }
    private var when: When? { if case .when(let when) = self { when } else { nil } }
    private var duration: Duration? { if case .duration(let duration) = self { duration } else { nil } }
    private var recurrence: Recurrence? { if case .recurrence(let rule) = self { rule } else { nil } }
}

extension ImageCoder {
    /// A slot by its name, so that a session outlives a new slot.
    mutating func code(slot: SlotName?) throws(BadImage) -> SlotName {
        guard let slot = SlotName(name: try code(slot?.name)) else { throw BadImage(offset: offset) }
        return slot
    }
}
