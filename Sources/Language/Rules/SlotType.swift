/// What a slot is filled with (Contract, “Slots”).
package enum SlotType: Int, Sendable, CaseIterable {
    case time, length, shift, recurrence, amount, percent, tasks, person, client, listed, phone, account, text

    /// The type's own bit in sets of types.
    var bit: Int { 1 << rawValue }
}

extension SlotType: ImageCodable {}
