import Department

/// The department as the dialogue uses it.
package protocol Performer {
    /// `confirmed`: what would otherwise be asked (`Question.confirm` and the like) has been answered with yes.
    func perform(_ command: Command, by actor: Actor, confirmed: Bool) throws -> Reply
}
