import Department
import Language

/// What the references of a command mean in a dialogue: «2», «её», «#12», «все».
enum Reference: Equatable {
    case tasks([TaskItem.ID])
    /// «все» of a list: named by one word, so that many are confirmed first.
    case all([TaskItem.ID])
    /// «все» without a list.
    case everything
    /// A number outside the list last shown, or no list was shown: asked, never taken.
    case outside(String)
    /// «последнюю», «её» may be either.
    case either([TaskItem.ID])
    /// «её» where nothing was spoken of.
    case nothing
}

extension Session {
    /// The first reference that can't be settled is the answer for all.
    func meaning(of references: [String]) -> Reference {
        var ids: [TaskItem.ID] = []
        if references == ["all"] { return list.map { $0.ids.isEmpty ? .nothing : .all($0.ids) } ?? .everything }
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
        case "last":
            if let rival { return .either(last + [rival]) }
            return last.isEmpty ? .nothing : .tasks(last)
        default:
            if reference.hasPrefix("#") { return Int(reference.dropFirst()).map { .tasks([$0]) } ?? .outside(reference) }
            guard let place = Int(reference), let id = list?[place] else { return .outside(reference) }
            return .tasks([id])
        }
    }

    /// Numbers of the list and `#…` as what they mean now, so that a later list doesn't change them; nil where one is outside.
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

    /// From here on «её» means these.
    mutating func speak(of tasks: [TaskItem.ID]) {
        guard !tasks.isEmpty else { return }
        last = tasks
        rival = nil
    }

    /// A list is on the screen: its numbers count, and its last row may be meant by «последнюю».
    mutating func show(_ ids: [TaskItem.ID], upTo shown: Int) {
        list = ShownList(ids: Array(ids.prefix(ShownList.limit)), shown: shown)
        guard let row = ids.prefix(shown).last else { return }
        if last.count == 1, last[0] != row, ids.contains(last[0]) { rival = row } else { speak(of: [row]) }
    }
}
