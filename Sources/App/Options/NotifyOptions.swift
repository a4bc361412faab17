/// `--notify`: whom the pipe notifies, and whether receipts come in.
struct NotifyOptions: Equatable {
    /// The networks of `--networks`.
    var networks: Set<String>
    /// `--acks`
    var wantsReceipts = false

    /// `networks` is a list with commas: "telegram, irc". Nil if it names none.
    init?(networks: String?, wantsReceipts: Bool = false) {
        self.networks = Set((networks ?? "").split(separator: ",").map { $0.filter { $0 != " " } }).subtracting([""])
        self.wantsReceipts = wantsReceipts
        if self.networks.isEmpty { return nil }
    }
}
