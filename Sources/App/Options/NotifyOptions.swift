/// `--notify`, with the networks of `--networks`; an empty set is all networks.
struct NotifyOptions: Equatable {
    var isOn = false
    var networks: Set<String> = []

    init() {}

    /// `networks` is a list with commas: "telegram, irc".
    init(isOn: Bool, networks: String?) {
        self.isOn = isOn
        self.networks = Set((networks ?? "").split(separator: ",").map { $0.filter { $0 != " " } })
    }
}
