import Department
import Language

/// What a match asks for.
enum Interpretation {
    /// The department carries it out.
    case command(Command)
    /// Something must be known first.
    case ask(OpenQuestion.About)
    /// The conversation itself answers.
    case conversation(ConversationIntent)
    /// A user's own intent, which nothing carries out.
    case unknown

    /// Asks for a slot that the rules let pass and the command can't do without.
    static func missing(_ slot: SlotName) -> Interpretation { .ask(.slot(Ask(slot: slot))) }

    static func management(_ command: ManagementCommand) -> Interpretation { .command(.management(command)) }
    static func directory(_ command: DirectoryCommand) -> Interpretation { .command(.directory(command)) }
}
