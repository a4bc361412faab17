import Dates
import Department
import Language

extension Interpreter {
    func report(_ intent: ReportIntent, _ match: Match) -> Interpretation {
        switch intent {
        case .status: figures(.status, match)
        case .load: figures(.load, match)
        case .quality: figures(.quality, match)
        case .kpi: figures(.kpi, match)
        case .kpiLink: figures(.link, match)
        case .sales: figures(.sales, match)
        case .funnel: figures(.funnel, match)
        case .idleClients: figures(.idle, match)
        case .rating: figures(.rating, match)
        case .target: figures(.target, match)
        case .bonus: figures(.bonus, match)
        case .rewardSuggestion: figures(.rewardSuggestion, match)
        case .debrief: figures(.debrief, match)
        case .digest: figures(.digest, match)
        case .adoption: figures(.adoption, match)
        case .listFeedback: list(.feedback, match)
        case .listRewards: list(.reward, match)
        case .listFines: list(.fine, match)
        case .listChecks: list(.check, match)
        case .listAbsences where match.focus == .present: .management(.listPresent(match[when: .when]))
        case .listAbsences: list(.absence, match)
        case .listIdeas: list(.idea, match)
        case .control: .management(.showControl(match[when: .when]))
        case .rules: .management(.showRules(match.kind))
        case .settings: .management(.showSettings(name: match[text: .name]))
        case .journal: .directory(journal(match, before: nil))
        case .makeReport: document(.report, match)
        case .makeExport: document(.export, match)
        }
    }

    /// The journal, or its page before the entry of that number.
    func journal(_ match: Match, before: Int?) -> DirectoryCommand {
        .showJournal(chosen(match), person: person(match, .person), when: match[when: .when], before: before)
    }

    private func figures(_ kind: ReportQuery.Kind, _ match: Match) -> Interpretation {
        let people = match.people(.person, me: actor.person.id)
        var query = ReportQuery(
            kind, person: people.first, isWholeTeam: match.isWholeTeam, when: match[when: .when], metric: match.metric)
        query.others = Array(people.dropFirst())
        query.sales = match.sales
        query.steps = namedKinds
        query.idleDays = match[days: .duration].map { max(1, $0) }
        query.skipped = skippedRows
        return .command(.report(query))
    }

    private func list(_ thing: ManagementEntry.Thing, _ match: Match) -> Interpretation {
        .management(.list(thing, person: person(match, .person), when: match[when: .when]))
    }

    private func document(_ kind: DocumentQuery.Kind, _ match: Match) -> Interpretation {
        .command(
            .document(
                DocumentQuery(
                    kind, format: match[text: .format].flatMap(DocumentQuery.Format.init), person: person(match, .person),
                    isWholeTeam: match.isWholeTeam, when: match[when: .when])))
    }
}
