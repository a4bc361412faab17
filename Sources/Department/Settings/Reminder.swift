import Dates

/// When somebody is reminded of a task: «напомни за 15 минут», or as they want it of every task, «напоминай за полчаса».
struct Reminder {
    let policy: Policy

    private static let prefix = "remind."

    /// In minutes: at the hour itself up to a week before.
    static let lengths = 0...7 * 1440

    /// The name of the setting that keeps how many minutes before their tasks a person is reminded.
    static func setting(of person: Person.ID) -> String { prefix + String(person) }

    static func defaults(in stored: [String: String]) -> [Person.ID: Int] {
        var defaults: [Person.ID: Int] = [:]
        for (name, value) in stored where name.hasPrefix(prefix) {
            if let person = Person.ID(name.dropFirst(prefix.count)) { defaults[person] = Int(value) }
        }
        return defaults
    }

    /// The notice for an open task with an hour; nil if nobody wants one.
    func notice(of task: TaskItem) -> Notice? {
        guard task.status == .open, let time = task.due.time, let minutes = task.remind ?? policy.reminders[task.assignee] else {
            return nil
        }
        let at = Timestamp(Moment(task.due.day, time) + -minutes)
        return Notice(person: task.assignee, at: at, content: .reminder(task.id, task.due))
    }
}
