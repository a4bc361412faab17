import Department

extension InMemoryStore {
    package func management(_ query: ManagementQuery) throws(StoreFailure) -> [ManagementEntry] {
        try reading().management.all.filter { entry in
            if let person = query.person, entry.person != person { return false }
            if let from = query.enteredFrom, entry.at.day < from { return false }
            if let to = query.enteredTo, entry.at.day > to { return false }
            if let days = query.days, !(entry.days?.overlaps(days) ?? false) { return false }
            if let isSettled = query.isSettled, entry.isSettled != isSettled { return false }
            return entry.thing == query.thing
        }
    }

    package func managementEntry(_ id: ManagementEntry.ID) throws(StoreFailure) -> ManagementEntry? { try reading().management[id] }

    package func settings() throws(StoreFailure) -> [String: String] { try reading().settings }
}
