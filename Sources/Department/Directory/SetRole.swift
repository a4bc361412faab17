import Dates

/// «сделай Петрову руководителем», "make Kim a viewer": the head alone does it, and one head stays.
struct SetRole: Operation {
    let person: Person.ID
    let role: Role

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.active(person)
        if role != .head { try transaction.checkOtherHead(than: person) }
        var changed = person
        changed.role = role
        return .directory(try transaction.change(person, to: changed, as: .setRole))
    }
}
