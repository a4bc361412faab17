import Department
import Language

/// What a match asks for.
enum Interpretation {
    /// The department carries it out.
    case command(Command)
    /// A question must be answered first.
    case ask(OpenQuestion.About)
    /// The conversation itself answers.
    case conversation(ConversationIntent)
    /// A user's own intent, which nothing carries out.
    case unknown

    /// Asks for a slot that a sentence may lack but the command needs.
    static func missing(_ slot: SlotName) -> Interpretation { .ask(.slot(Ask(slot: slot))) }

    static func management(_ command: ManagementCommand) -> Interpretation { .command(.management(command)) }
    static func directory(_ command: DirectoryCommand) -> Interpretation { .command(.directory(command)) }
}
