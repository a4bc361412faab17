import Dates
import Department
import Dialogue
import Language

/// The current time of a call: the machine's, or a fixed one.
struct Clock {
    let fixed: Timestamp?

    var now: Timestamp { fixed ?? LocalClock.now() }
    var isSet: Bool { fixed != nil }
}
