import Dates

/// The times of a command: joins the parts, resolves past or future, and asks about a day that does not exist.
extension SlotFiller {
    func settleTimes(_ draft: inout Draft, looksBack: Bool, inherited: [TimeExpression]) {
        let direction: TimeDirection = looksBack ? .review : .order
        if draft.values[.repeat] != nil {
            settleStart(&draft)
            return
        }
        let saysOwnDay = draft.times[.when]?.contains(where: \.hasDay) ?? false
        if !inherited.isEmpty, !saysOwnDay, draft.times[.on] == nil, draft.values[.tasks] == nil {
            draft.times[.when, default: []].append(contentsOf: inherited)
        }
        if let on = draft.times[.on] { settle(.on, on, direction, &draft) }
        if let compare = draft.times[.compare] { settle(.compare, compare, .review, &draft) }
        guard let when = draft.times[.when] else { return }
        if draft.newTimes.contains(.when) {
            settleNewTime(when, direction, &draft)
        } else {
            settle(.when, when, direction, &draft)
        }
    }

    private func settle(_ slot: SlotName, _ times: [TimeExpression], _ direction: TimeDirection, _ draft: inout Draft, isNew: Bool = false)
    {
        do throws(ImpossibleTime) {
            let time = try merged(times)
            draft.values[slot] = .when(try (isNew ? time.withoutEdge : time).resolved(now: now, direction: direction))
        } catch {
            draft.impossible[slot] = draft.said[slot]?.joined(separator: ", ") ?? error.said
        }
    }

    /// In a move a bare hour keeps the task's day, and «до пятницы» names the new day (Contract, “How a phrase is read”, 21).
    private func settleNewTime(_ times: [TimeExpression], _ direction: TimeDirection, _ draft: inout Draft) {
        guard let time = try? merged(times).withoutEdge, let hour = time.timeOnly else {
            return settle(.when, times, direction, &draft, isNew: true)
        }
        if case .when(let on)? = draft.values[.on], let day = on.dayBounds.from {
            draft.values[.when] = .when(.moment(Moment(day, hour)))
        } else {
            draft.values[.when] = .when(.time(hour))
        }
    }

    /// Joins a repeat with its hour or start, which may stand elsewhere in the line (Contract, “How a phrase is read”, 12).
    private func settleStart(_ draft: inout Draft) {
        let said = draft.starts + (draft.times[.when] ?? [])
        guard case .recurrence(let rule)? = draft.values[.repeat] else { return }
        do throws(ImpossibleTime) {
            let settled = try rule.settled(start: said.isEmpty ? nil : merged(said), now: now)
            draft.values[.repeat] = .recurrence(settled.rule)
            draft.values[.when] = settled.when.map { .when($0) }
        } catch {
            draft.impossible[.when] = draft.said[.when]?.joined(separator: ", ") ?? error.said
        }
    }

    /// Joins times said in several places: «завтра … в 10». Throws if they contradict each other, so that «завтра и послезавтра» is asked
    /// about.
    private func merged(_ times: [TimeExpression]) throws(ImpossibleTime) -> TimeExpression {
        var merged = times[0]
        for time in times.dropFirst() {
            guard let both = merged.merged(with: time) else {
                guard isSame(merged, time) else { throw ImpossibleTime(said: "") }
                continue
            }
            merged = both
        }
        return merged
    }

    /// The same time said twice: «с завтра завтрашний звонок».
    private func isSame(_ one: TimeExpression, _ other: TimeExpression) -> Bool {
        let days = [one, other].map { try? $0.withoutEdge.resolved(now: now, direction: .order).dayBounds.from }
        return days[0] != nil && days[0] == days[1]
    }
}
