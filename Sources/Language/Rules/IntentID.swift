/// The id of an intent, from the path of its file: `task/move.yaml` → `task.move`.
///
/// Language knows no intent by its id: what an intent is stands in its file. Those that the program carries out itself are the cases of
/// `BuiltInIntent` in Dialogue; a user's own file may add others.
package struct IntentID: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    /// The intent that reads answers to questions about a slot, or one answer that fills no slot: `answer.when`, `answer.skip`.
    static func answer(_ name: String) -> IntentID { IntentID(rawValue: "answer.\(name)") }

    /// The same for the questions of one intent: `answer.task.move.when`.
    static func answer(_ slot: SlotName, of intent: IntentID) -> IntentID { answer("\(intent.rawValue).\(slot.name)") }

    /// Reads answers to questions, not commands.
    var isAnswer: Bool { rawValue.hasPrefix("answer.") }
}
