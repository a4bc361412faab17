import Dates

/// The steps of a sale, and how many clients went on from each to a later one within a period.
package struct Funnel: Equatable, Sendable {
    package struct Step: Equatable, Sendable {
        package let kind: TaskKind
        /// Clients with such a task done.
        package var clients = 0
        /// Those of them with a task of a later step done after it.
        package var passed = 0
        /// The first such task of each client that went no further, oldest first.
        package var stuck: [TaskItem.ID] = []

        package var share: Share { Share(passed, of: clients) }
    }

    /// Call, meeting (with visit and demo), proposal, contract, invoice, payment.
    package static let kinds: [TaskKind] = [.call, .meeting, .proposal, .contract, .invoice, .payment]

    package private(set) var steps = Funnel.kinds.map { Step(kind: $0) }
    /// By the places of two steps, an earlier and a later one: how many clients went on from the one to the other.
    private var reached = Array(repeating: Array(repeating: 0, count: Funnel.kinds.count), count: Funnel.kinds.count)

    /// `tasks`: what was closed as done in the period, by time. Tasks without a client are left out.
    package init(of tasks: [DoneTask]) {
        var paths: [Client.ID: Path] = [:]
        for task in tasks {
            guard let client = task.client, let step = Funnel.step(of: task.kind) else { continue }
            paths[client, default: Path()].add(task, at: step)
        }
        for path in paths.values { count(path) }
        for place in steps.indices { steps[place].stuck.sort() }
    }

    /// The step that the fewest go on from; nil where nobody came to any. The last step leads nowhere and is left out.
    package var narrowest: Step? {
        steps.dropLast().filter { $0.clients > 0 }.min { $0.passed * $1.clients < $1.passed * $0.clients }
    }

    /// Of the clients with the earlier of two steps done, those with the later one done after it; nil unless they are two steps of a sale.
    ///
    /// «конверсия из предложений в договоры»
    package func share(from first: TaskKind, to second: TaskKind) -> (from: TaskKind, to: TaskKind, share: Share)? {
        let places = [first, second].compactMap(Funnel.step).sorted()
        guard places.count == 2, places[0] < places[1] else { return nil }
        let (from, to) = (places[0], places[1])
        return (Funnel.kinds[from], Funnel.kinds[to], Share(reached[from][to], of: steps[from].clients))
    }

    private mutating func count(_ path: Path) {
        var later = Int.min
        for place in steps.indices.reversed() {
            if let first = path.first[place] {
                steps[place].clients += 1
                for next in place + 1..<steps.count where path.last[next] > first.closed.seconds { reached[place][next] += 1 }
                if later > first.closed.seconds { steps[place].passed += 1 } else { steps[place].stuck.append(first.id) }
            }
            later = max(later, path.last[place])
        }
    }

    private static func step(of kind: TaskKind) -> Int? {
        switch kind {
        case .call: 0
        case .meeting, .visit, .demo: 1
        case .proposal: 2
        case .contract: 3
        case .invoice: 4
        case .payment: 5
        case .email, .message: nil
        }
    }

    /// The first task of each step with one client, and when its last one was closed.
    private struct Path {
        var first: [DoneTask?] = Array(repeating: nil, count: Funnel.kinds.count)
        var last: [Int] = Array(repeating: .min, count: Funnel.kinds.count)

        mutating func add(_ task: DoneTask, at step: Int) {
            if first[step] == nil { first[step] = task }
            last[step] = task.closed.seconds
        }
    }
}
