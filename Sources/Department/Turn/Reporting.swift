import Dates

extension Turn {
    /// Figures of the head's desk.
    func report(_ query: ReportQuery) throws -> Reply { throw Stop.refusal(.invalidValue(field: "command")) }
}
