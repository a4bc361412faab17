/// What kind of utterance a command is, whatever its words mean.
package enum Mood: Sendable {
    /// «перенеси звонок», «не могли бы вы перенести …», "could you move …".
    case order
    /// «хотелось бы перенести …», "I'd like to move …".
    case wish
    /// «кто в отпуске», «у Веги есть договор?», "who is away": it never enters a task.
    case question
    /// «звонок Веге завтра», «Ким болеет», "Kim is ill".
    case statement
}
