import Dates
import Department
import Language
import Phrases

// What the assistant proposes to do: one word does it.
extension Turn {
    /// The walk through the team: «да» marks the check that was led to, and goes on to the next.
    mutating func propose(_ notes: [Report.Note]) {
        for note in notes {
            if note.key == "mark", case .person(let id?)? = note.values["person"] {
                session.proposal = Match(intent: "control.mark", slots: [person(id)])
            } else if note.key == "walkTeam" {
                session.proposal = Match(intent: "control.mark", slots: [Slot(name: "scope", value: .text("team"))])
            } else if note.key.hasPrefix("sentence."), request.speaker.role == .head {
                session.proposal = word(note)
            }
        }
    }

    /// The sentence that was drafted of somebody: «да» passes it on as it stands.
    private func word(_ note: Report.Note) -> Match? {
        guard case .person(let id?)? = note.values["person"] else { return nil }
        let speech = Speech(
            book: assistant.phrases, names: assistant.reader.names, language: request.language ?? session.fixedTongue ?? session.language)
        var values: PhraseValues = [:]
        for (place, figure) in note.values {
            switch figure {
            case .person(let id?): values[place] = .person(assistant.names.name(of: NameID(kind: .person, number: id)))
            case .count(let count): values[place] = .number(count)
            case .word(let word): values[place] = speech.sayIfKnown("word.\(place).\(word)").map { .text($0) }
            default: continue
            }
        }
        let moods: [String: Mood] = ["sentence.good": .good, "sentence.poor": .bad]
        let mood = moods[note.key].map { [Slot(name: "mood", value: .text($0.rawValue))] } ?? []
        let text = Slot(name: "text", value: .text(speech.say("report.status.\(note.key)", values)))
        return Match(intent: "feedback.give", slots: [person(id)] + mood + [text])
    }

    /// A request for leave that was just told: «да» agrees to it. Of several none is proposed, and nothing where the reply itself asks.
    mutating func propose(after news: [News]) throws {
        let requests = news.compactMap { news in
            if case .management(.setAbsence, let absence, _) = news, !absence.isSettled { absence } else { nil }
        }
        guard requests.count == 1, let whose = requests[0].person, let days = requests[0].days else { return }
        guard session.proposal == nil, session.offer == nil, session.question == nil else { return }
        let when: When = days.upperBound == ManagementEntry.openEnd ? .fromDay(days.lowerBound) : .days(days.lowerBound, days.upperBound)
        session.proposal = Match(intent: "absence.set", slots: [person(whose), Slot(name: "when", value: .when(when))])
    }

    /// The next step of a sale: «да» adds the task.
    mutating func offer(_ step: NextStep?) throws {
        guard let step, step.planned == nil, let kind = step.kind, request.speaker.role != .viewer else { return }
        guard let client = try assistant.store.clients([step.client]).first else { return }
        var slots = [Slot(name: "kind", value: .text(kind.rawValue))]
        if step.assignee != request.speaker.id {
            slots.append(
                Slot(
                    name: "assignee",
                    value: .name(NameID(kind: .person, number: step.assignee), name: try assistant.store.person(step.assignee)?.name ?? ""))
            )
        }
        slots.append(Slot(name: "client", value: .name(NameID(kind: .client, number: step.client), name: client.name)))
        slots.append(Slot(name: "when", value: .when(.day(step.due.day))))
        session.offer = nil
        session.proposal = Match(intent: "task.add", slots: slots)
    }

    private func person(_ id: Person.ID) -> Slot {
        let id = NameID(kind: .person, number: id)
        return Slot(name: "person", value: .name(id, name: assistant.names.name(of: id)))
    }
}
