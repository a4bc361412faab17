import Dates
import Department

extension InMemoryStore {
    package func notices(of person: Person.ID?, until now: Timestamp) throws(StoreFailure) -> [Notice] {
        let state = try reading()
        let due = state.notices.all.filter {
            $0.at <= now && (person == nil || $0.person == person) && !state.heldNotices.contains($0.id)
        }
        return due.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
    }

    package func add(_ notice: Notice) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in try state.add(notice) }
    }

    package func notices(_ ids: [Notice.ID]) throws(StoreFailure) -> [Notice] {
        try reading().notices.all.filter { ids.contains($0.id) }
    }

    package func hold(notices: [Notice.ID]) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in state.heldNotices.formUnion(notices) }
    }

    package func release(notices: [Notice.ID]) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in state.heldNotices.subtract(notices) }
    }

    package func remove(notices: [Notice.ID]) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in
            for id in notices { state.notices.remove(id) }
        }
    }
}

extension InMemoryStore.State {
    mutating func add(_ notice: Notice) throws(StoreFailure) {
        try require(people[notice.person])
        var notice = notice
        notice.id = try notices.newID(0)
        notices.put(notice, notice.id)
    }

    /// Throws a conflict if something that is referred to isn't there.
    func require<Thing>(_ thing: Thing?) throws(StoreFailure) {
        guard thing != nil else { throw .conflict }
    }
}
