import Dates

extension Turn {
    /// What is done at the head's desk.
    mutating func desk(_ command: DeskCommand) throws -> Reply { throw Stop.refusal(.invalidValue(field: "command")) }
}
