import Dates
import Text

/// Someone who works with the department's tasks.
package struct Person: Hashable, Sendable {
    package typealias ID = Int

    package var id: ID
    /// As in the directory, surname first: «Иванов Сергей».
    package var name: String
    package var role: Role
    package var aliases: [String]
    /// `network:id`: `telegram:1001`.
    package var accounts: [String]
    package var entered: Timestamp
    /// False after `person.remove`: kept for the journal, shown in no list.
    package var isActive: Bool

    package init(
        id: ID, name: String, role: Role, aliases: [String] = [], accounts: [String] = [], entered: Timestamp, isActive: Bool = true
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.aliases = aliases
        self.accounts = accounts
        self.entered = entered
        self.isActive = isActive
    }
}

extension Person {
    /// Whether a name or alias of theirs has this key (`NameKey`).
    func isCalled(_ key: String) -> Bool { NameKey.of(name) == key || aliases.contains { NameKey.of($0) == key } }
}

/// What a person may do: the head everything, a manager their own work, a viewer only read.
package enum Role: String, Sendable, CaseIterable { case head, manager, viewer }
