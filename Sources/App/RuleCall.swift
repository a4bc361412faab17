/// `planerka intents check`, `list` and `test`.
struct RuleCall {
    let wiring: Wiring

    func run(_ action: Intents.Action, folder: String?) throws -> ExitStatus { .done }
}
