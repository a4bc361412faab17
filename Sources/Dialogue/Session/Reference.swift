import Department
import Language

/// What the references of a command mean in a dialogue: «2», «её», «#12», «все», "all of them".
enum Reference: Equatable {
    case tasks([TaskItem.ID])
    /// «все», "all" of a list. One word stands for many tasks, so they are confirmed first.
    case all([TaskItem.ID])
    /// «все», "all" without a list.
    case everything
    /// A number that isn't in the list last shown, or no list was shown. It is asked about.
    case outside(String)
    /// «последнюю», "the last one" may be either.
    case either([TaskItem.ID])
    /// «её», "it" with no task spoken of.
    case nothing
}

extension Session {
    /// What the references mean together; the first that is unclear decides for all.
    func meaning(of references: [String]) -> Reference {
        var ids: [TaskItem.ID] = []
        if references == ["all"] { return list.map { $0.ids.isEmpty ? .nothing : .all($0.ids) } ?? .everything }
        if references == ["rest"] { return list.map { $0.rest.isEmpty ? .nothing : .all($0.rest) } ?? .nothing }
        for reference in references {
            switch meaning(of: reference) {
            case .tasks(let found): ids += found.filter { !ids.contains($0) }
            case let unsettled: return unsettled
            }
        }
        return .tasks(ids)
    }

    private func meaning(of reference: String) -> Reference {
        switch reference {
        case "all": return list.map { .tasks($0.ids) } ?? .outside(reference)
        case "rest": return .tasks(list?.rest ?? [])
        // Named by its words: it is looked for among the tasks.
        case _ where reference.hasPrefix(SlotValue.nameMark): return .tasks([])
        case "last":
            if let rival { return .either(last + [rival]) }
            return last.isEmpty ? .nothing : .tasks(last)
        default:
            if reference.hasPrefix("#") { return Int(reference.dropFirst()).map { .tasks([$0]) } ?? .outside(reference) }
            guard let place = Int(reference), let id = list?[place] else { return .outside(reference) }
            return .tasks([id])
        }
    }

    /// Numbers of the list as `#…`, so that a later list doesn't change their meaning; nil if one is not in the list.
    func fixed(_ references: [String]) -> [String]? {
        var fixed: [String] = []
        for reference in references {
            guard Int(reference) != nil else {
                fixed.append(reference)
                continue
            }
            guard case .tasks(let ids) = meaning(of: reference) else { return nil }
            fixed += ids.map { "#\($0)" }
        }
        return fixed
    }

    /// From here on «её», "it" means these.
    mutating func speak(of tasks: [TaskItem.ID]) {
        guard !tasks.isEmpty else { return }
        last = tasks
        rival = nil
        list?.speak(of: tasks)
    }

    /// Numbers mean the rows of this list from here on, and «последнюю», "the last one" may mean its last row.
    mutating func show(_ ids: [TaskItem.ID], upTo shown: Int) {
        older = nil
        list = ShownList(ids: Array(ids.prefix(ShownList.limit)), shown: shown)
        guard let row = ids.prefix(shown).last else { return }
        if last.count == 1, last[0] != row, ids.contains(last[0]) { rival = row } else { (last, rival) = ([row], nil) }
    }
}
