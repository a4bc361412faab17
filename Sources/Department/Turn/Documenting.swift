import Dates

extension Turn {
    /// What is taken elsewhere.
    func document(_ query: DocumentQuery) throws -> Reply { throw Stop.refusal(.invalidValue(field: "command")) }
}
