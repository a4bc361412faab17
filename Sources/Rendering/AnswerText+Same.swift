import Department
import Dialogue
import Language
import Phrases

// «уже так», "already so": a command that changed nothing says what it found.
extension AnswerText {
    func same(_ tasks: [TaskItem]) -> [String] {
        guard tasks.count > 1 else { return tasks.map { speech.say("same.task", ["what": .text(found($0))]) } }
        return [speech.say("same.tasks", ["count": .number(tasks.count)])] + rows(tasks, from: nil)
    }

    private func found(_ task: TaskItem) -> String {
        var text = words.described(task)
        if task.assignee != answer.speaker?.id, let assignee = words.person(task.assignee) {
            text += ", " + speech.say("change.for", ["person": .person(assignee)])
        }
        return [text, task.result?.visible].compactMap(\.self).joined(separator: ", ")
    }

    func same(_ change: ManagementChange) -> [String] {
        guard let entry = change.after else { return change.settings.map { speech.say("same.setting", ["what": .text(described($0))]) } }
        var values = self.values(of: entry)
        values["person"] = values["person"] ?? .text(speech.say("word.team"))
        return [speech.say("same.\(change.verb.rawValue)", values)]
    }

    /// A setting with its value: «bands = 95, 80, 60»; a rule of the regulation and a reminder in words.
    func described(_ setting: StoredSetting) -> String {
        let parts = setting.name.split(separator: ".")
        if parts.count == 2, parts[0] == "rule" {
            let fields = setting.value.map(self.fields) ?? speech.say("setting.standard")
            return speech.say("setting.rule", ["kind": .text(speech.say("kinds.\(parts[1])")), "fields": .text(fields)])
        }
        if parts.count == 2, parts[0] == "remind" {
            return speech.say(
                "setting.remind", ["length": .text(setting.value.flatMap { Int($0) }.map { times.length(minutes: $0) } ?? "")])
        }
        return "\(setting.name) = \((setting.value ?? speech.say("setting.standard")).visible)"
    }

    /// The fields of a rule of the regulation, in words.
    func fields(_ value: String) -> String {
        value.split(separator: ",").map { $0.drop { $0 == " " } }.map { speech.sayIfKnown("word.fields.\($0)") ?? String($0) }
            .joined(separator: ", ")
    }
}
