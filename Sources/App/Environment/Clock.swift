import Dates
import Department
import Dialogue
import Language

/// The present as a call has it: the machine's, or the one that was set.
struct Clock {
    let fixed: Timestamp?

    var now: Timestamp { fixed ?? LocalClock.now() }
    var isSet: Bool { fixed != nil }
}
