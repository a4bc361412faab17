import Dates

/// The times of a command: those said apart put together, looked at the right way, and asked about where there is no such day.
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

    /// Contract §7.21: a bare hour keeps the task's day; «до пятницы» names the new day.
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

    /// Contract §7.12: a repeat with an hour or a start said, perhaps elsewhere in the line.
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

    /// Said apart, meant as one: «завтра … в 10». Throws where they contradict: «завтра и послезавтра» is asked about.
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

    /// Said twice: «с завтра завтрашний звонок».
    private func isSame(_ one: TimeExpression, _ other: TimeExpression) -> Bool {
        let days = [one, other].map { try? $0.withoutEdge.resolved(now: now, direction: .order).dayBounds.from }
        return days[0] != nil && days[0] == days[1]
    }
}
