import Dates

extension Transaction {
    func account(of person: Person.ID) throws -> HourAccount {
        var rewards = ManagementQuery(.reward), uses = ManagementQuery(.use)
        (rewards.person, uses.person) = (person, person)
        return HourAccount(rewards: try store.management(rewards), uses: try store.management(uses))
    }

    func balanceNote(of person: Person.ID) throws -> Report.Note {
        Report.Note("balance", ["person": .person(person), "balance": .minutes(try account(of: person).balance)])
    }
}
