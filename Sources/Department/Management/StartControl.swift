import Dates

/// «начать контроль с понедельника», "start the control on December 1": on that day, or the next working day.
struct StartControl: Operation {
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let said = when?.dayBounds.from ?? when?.dayBounds.to ?? transaction.today, calendar = transaction.calendar
        let day = calendar.isWorking(said) ? said : calendar.workingDay(after: said)
        let standing = try transaction.store.management(ManagementQuery(.control)).last
        if let standing, standing.content == .control(dayOne: day) { return .noted(.same(.startControl, standing)) }
        return .noted(try transaction.enter(transaction.managementEntry(.control(dayOne: day), of: nil), as: .startControl))
    }
}
