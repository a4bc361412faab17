import Dates
import Department
import Dialogue
import Language
import Phrases

/// Tasks as a calendar file (RFC 5545). Each task is an event, since most calendar programs ignore to-dos.
///
/// «звонок Ромашке завтра в 10», "call Acme tomorrow at 10" is an event of ten minutes; a task without an hour lasts the whole day.
/// Times are local, without a zone. UIDs are stable, so importing a newer file updates the events, cancelled ones included.
package struct CalendarFile {
    private let speech: Speech
    private let words: TaskWords
    private let directory: Directory
    private let policy: Policy
    /// Converts local time to UTC, which DTSTAMP requires.
    private let utc: (Timestamp) -> Timestamp

    init(speech: Speech, directory: Directory, policy: Policy, today: Day, utc: @escaping (Timestamp) -> Timestamp) {
        self.speech = speech
        self.directory = directory
        self.policy = policy
        self.utc = utc
        words = TaskWords(speech: speech, directory: directory, times: TimeWords(speech: speech, today: today))
    }

    func text(of tasks: [TaskItem]) -> String {
        let beginning = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//planerka//tasks//EN", "CALSCALE:GREGORIAN"]
        let lines = beginning + tasks.flatMap(event) + ["END:VCALENDAR"]
        return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
    }

    private func event(_ task: TaskItem) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(task.id)-\(CalendarFile.basic(task.created))@planerka"]
        lines.append("DTSTAMP:\(CalendarFile.basic(utc(task.created)))Z")
        lines += times(of: task)
        if let rule = task.recurrence, task.status == .open {
            lines.append("RRULE:\(CalendarFile.rule(rule, hasTime: task.due.time != nil))")
        }
        lines.append(CalendarFile.property("SUMMARY", words.title(task)))
        if let description = description(of: task) { lines.append(CalendarFile.property("DESCRIPTION", description)) }
        if let kind = task.kind { lines.append("CATEGORIES:\(kind.rawValue.uppercased())") }
        if let priority = task.priority { lines.append("PRIORITY:\(priority == .high ? 1 : 9)") }
        lines.append("STATUS:\(task.status == .cancelled ? "CANCELLED" : "CONFIRMED")")
        if task.status != .open || task.due.time == nil { lines.append("TRANSP:TRANSPARENT") }
        if let remind = task.remind, task.status == .open {
            let alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", CalendarFile.property("DESCRIPTION", words.title(task))]
            lines += alarm + ["TRIGGER:-PT\(remind)M", "END:VALARM"]
        }
        return lines + ["END:VEVENT"]
    }

    private func times(of task: TaskItem) -> [String] {
        guard let time = task.due.time else { return ["DTSTART;VALUE=DATE:\(CalendarFile.basic(task.due.day))"] }
        let start = Moment(task.due.day, time), end = start + max(1, policy.minutes(of: task))
        return ["DTSTART:\(CalendarFile.basic(Timestamp(start)))", "DTEND:\(CalendarFile.basic(Timestamp(end)))"]
    }

    private func description(of task: TaskItem) -> String? {
        let fact = { (field: String, value: String?) in value.flatMap { self.speech.sayIfKnown("card.\(field)", ["value": .text($0)]) } }
        let lines =
            [
                fact("assignee", words.person(task.assignee)), fact("client", words.client(task.client)),
                fact("money", task.money.map(words.money)), fact("result", task.result?.visible),
                fact("reason", task.reason?.visible),
            ].compactMap(\.self) + task.notes.map(\.visible)
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// If the start has an hour, UNTIL needs one too: the end of its day.
    private static func rule(_ rule: Recurrence, hasTime: Bool) -> String {
        rule.until != nil && hasTime ? rule.rrule + "T235959" : rule.rrule
    }

    private static func property(_ name: String, _ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": escaped.append(contentsOf: ["\\", scalar])
            case "\n": escaped.append(contentsOf: ["\\", "n"])
            default: escaped.append(scalar)
            }
        }
        return "\(name):\(String(escaped))"
    }

    /// Folds a line after at most 75 bytes, never inside a scalar; a continuation starts with a space.
    static func folded(_ line: String) -> String {
        guard line.utf8.count > 75 else { return line }
        var folded = "", used = 0
        for character in line.unicodeScalars {
            let length = String(character).utf8.count
            if used + length > 75 {
                folded += "\r\n "
                used = 1
            }
            folded.unicodeScalars.append(character)
            used += length
        }
        return folded
    }

    private static func basic(_ stamp: Timestamp) -> String { String(stamp.iso.filter { $0 != "-" && $0 != ":" }) }
    private static func basic(_ day: Day) -> String { String(day.iso.filter { $0 != "-" }) }
}

extension TextRenderer {
    /// The file of `planerka export tasks --format ics`. `utc` converts local time to UTC.
    package func calendar(
        of tasks: [TaskItem], _ directory: Directory, _ policy: Policy, in language: LanguageCode, at now: Moment,
        utc: @escaping (Timestamp) -> Timestamp
    ) -> String {
        CalendarFile(speech: speech(in: language), directory: directory, policy: policy, today: now.day, utc: utc).text(of: tasks)
    }
}
