import Dates

extension Turn {
    /// What is done with people and clients.
    mutating func directory(_ command: DirectoryCommand) throws -> Reply { throw Stop.refusal(.invalidValue(field: "command")) }
}
