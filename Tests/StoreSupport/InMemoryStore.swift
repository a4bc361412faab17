import Dates
import Department
import Dialogue
import Language

/// A store without SQL, for tests: the plainest reading of what the protocols promise. It is as slow as that.
package final class InMemoryStore: DialogueStore {
    /// Set, it is what each call throws.
    package var failure: StoreFailure?
    /// The forms of a name; nil keeps none.
    package var spelling: ((_ owner: NameID, _ name: String, _ aliases: [String]) -> [NameForm])?
    private var state = State()

    /// All that is kept.
    struct State {
        var people = Table<Person>(), clients = Table<Client>(), tasks = Table<TaskItem>(), phrases = Table<TaughtPhrase>()
        var management = Table<ManagementEntry>(), notices = Table<Notice>()
        var heldNotices: Set<Notice.ID> = []
        var settings: [String: String] = [:]
        var directoryRevision = 0
        /// In order, without recipients.
        var journal: [JournalEntry] = []
        var pastStates: [TaskItem.ID: [PastState]] = [:]
        var daySnapshots: [PersonDay: DaySnapshot] = [:]
        var workSnapshots: [PersonDay: WorkSnapshot] = [:]
        var sessions: [SessionKey: String] = [:]
        var appSettings: [String: String] = [:]
        var answers: [String: (text: String, notices: [Notice.ID], at: Timestamp)] = [:]
        var nameForms: [NameForm] = []
    }

    package init() {}

    /// With these people, who keep their ids if they have some.
    package convenience init(people: [Person]) throws(StoreFailure) {
        self.init()
        try add(people)
    }

    package func add(_ people: [Person]) throws(StoreFailure) {
        let changes = people.map { Change.person(before: nil, after: $0) }
        let at = people.first?.entered ?? Timestamp(seconds: 0)
        _ = try commit(JournalEntry(at: at, clockWasSet: true, actor: nil, verb: .enterPerson, changes: changes))
    }

    package func transaction<Value, Failure>(_ body: () throws(Failure) -> Value) throws(StoreFailure) -> Result<Value, Failure> {
        let before = try reading()
        let result = Result(catching: body)
        if case .failure = result { state = before }
        return result
    }

    func reading() throws(StoreFailure) -> State {
        if let failure { throw failure }
        return state
    }

    /// All that is written, or nothing if it throws.
    func writing(_ write: (inout State) throws(StoreFailure) -> Void) throws(StoreFailure) {
        var changed = try reading()
        try write(&changed)
        state = changed
    }
}

/// The rows of one kind of thing, by id. An id is never given twice.
struct Table<Row> {
    private(set) var rows: [Int: Row] = [:]
    private(set) var last = 0

    subscript(id: Int) -> Row? { rows[id] }
    /// By id.
    var all: [Row] { rows.sorted { $0.key < $1.key }.map(\.value) }

    /// The id of a new row: the one it has, or the next.
    mutating func newID(_ own: Int) throws(StoreFailure) -> Int {
        guard own > 0 else { return last + 1 }
        guard rows[own] == nil else { throw .conflict }
        return own
    }

    mutating func put(_ row: Row, _ id: Int) {
        rows[id] = row
        last = max(last, id)
    }

    mutating func remove(_ id: Int) { rows[id] = nil }
}

struct PersonDay: Hashable {
    let person: Person.ID
    let day: Day
}

/// A state that a task left behind.
struct PastState {
    let sequence: Int
    let until: Timestamp
    let entered: Timestamp
    /// Nil if the task was not there.
    let state: TaskState?
    /// What the task was when this was written.
    let task: TaskState
}
