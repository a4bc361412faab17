import Dates
import Department
import Dialogue
import Language

/// `--notify`, and for accounts of which networks; none named are all.
struct Notifying: Equatable {
    var isOn = false
    var networks: Set<String> = []

    init() {}

    init(isOn: Bool, networks: String?) {
        self.isOn = isOn
        self.networks = Set((networks ?? "").split(separator: ",").map { $0.filter { $0 != " " } })
    }
}
