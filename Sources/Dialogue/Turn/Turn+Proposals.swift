import Dates
import Department
import Language
import Phrases

// What the assistant proposes to do: «да», "yes" does it.
extension Turn {
    /// What the department proposes, as a command that waits for «да»; nil leaves the proposal as it is.
    mutating func propose(_ proposal: Proposal?) throws {
        switch proposal {
        case .markCheck(let id?): session.proposal = Match(.management(.markCheck), slots: [person(id)])
        case .markCheck(nil):
            session.proposal = Match(.management(.markCheck), slots: [Slot(name: .scope, value: .text("team"))])
        case .giveFeedback(let id, let mood, let draft):
            let slots = [mood.map { Slot(name: .mood, value: .text($0.rawValue)) }, Slot(name: .text, value: .text(words(of: draft)))]
            session.proposal = Match(.management(.giveFeedback), slots: [person(id)] + slots.compactMap(\.self))
        case .takeStep(let step): try offer(step)
        case nil: break
        }
    }

    /// A drafted sentence as it was shown in the report on somebody's status.
    private func words(of draft: Report.Note) -> String {
        let speech = Speech(
            book: assistant.phrases, names: assistant.reader.names, language: request.language ?? session.fixedLanguage ?? session.language)
        var values: PhraseValues = [:]
        for (place, figure) in draft.values {
            switch figure {
            case .person(let id?): values[place] = .person(assistant.names.name(of: NameID(kind: .person, number: id)))
            case .count(let count): values[place] = .number(count)
            case .word(let word): values[place] = speech.sayIfKnown("word.\(place).\(word)").map { .text($0) }
            default: continue
            }
        }
        return speech.say("report.status.\(draft.key)", values)
    }

    /// A request for leave that was just shown: «да», "yes" agrees to it. Nothing is proposed for several requests, or if the reply
    /// itself asks something.
    mutating func propose(after news: [News]) throws {
        let requests = news.compactMap { news in
            if case .management(.setAbsence, let absence, _) = news, !absence.isSettled { absence } else { nil }
        }
        guard requests.count == 1, let whose = requests[0].person, let days = requests[0].days else { return }
        guard session.proposal == nil, session.offer == nil, session.question == nil else { return }
        let when: When = days.upperBound == ManagementEntry.openEnd ? .fromDay(days.lowerBound) : .days(days.lowerBound, days.upperBound)
        session.proposal = Match(.management(.setAbsence), slots: [person(whose), Slot(name: .when, value: .when(when))])
    }

    /// The next step of a sale: «да», "yes" adds the task.
    mutating func offer(_ step: NextStep?) throws {
        guard let step, step.planned == nil, let kind = step.kind, request.speaker.role != .viewer else { return }
        guard let client = try assistant.store.clients([step.client]).first else { return }
        var slots = [Slot(name: .kind, value: .text(kind.rawValue))]
        if step.assignee != request.speaker.id {
            let name = try assistant.store.person(step.assignee)?.name ?? ""
            slots.append(Slot(name: .assignee, value: .name(NameID(kind: .person, number: step.assignee), name: name)))
        }
        slots.append(Slot(name: .client, value: .name(NameID(kind: .client, number: step.client), name: client.name)))
        slots.append(Slot(name: .when, value: .when(.day(step.due.day))))
        session.offer = nil
        session.proposal = Match(.task(.add), slots: slots)
    }

    private func person(_ id: Person.ID) -> Slot {
        let id = NameID(kind: .person, number: id)
        return Slot(name: .person, value: .name(id, name: assistant.names.name(of: id)))
    }
}
