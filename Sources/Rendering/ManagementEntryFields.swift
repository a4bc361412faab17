import Dates
import Department

/// The fields of a management entry under their public names: `number`, `word` and `text` mean something else for each kind.
extension ManagementEntry {
    /// The minutes of a reward or its use, the pieces of a target, the seed of a draw.
    var number: Int? {
        switch content {
        case .target(.count(_, let count), _): count
        case .draw(let seed, _, _): seed
        default: minutes
        }
    }

    /// The mood of a feedback, the metric of a target, the kind of a check.
    var word: String? {
        switch content {
        case .feedback(let mood, _, _): mood?.rawValue
        case .target(let goal, _): goal.metric.rawValue
        case .check(let kind, _, _): kind.rawValue
        default: nil
        }
    }

    /// What the author wrote; for a draw the ids of the drawn.
    var words: String? { if case .draw(_, _, let drawn) = content { drawn.map(String.init).joined(separator: " ") } else { text } }

    /// The last day of an absence or a target; nil if it has no end.
    var lastDay: Day? {
        switch content {
        case .absence(let days, _), .target(_, let days): days.upperBound == ManagementEntry.openEnd ? nil : days.upperBound
        default: nil
        }
    }
}
