/// `planerka import` and `planerka export`.
struct TableCall {
    let wiring: Wiring

    func `import`(_ table: Table, path: String) throws -> ExitStatus {
        let file = try TableText(Descriptor.contents(of: path), path: path)
        _ = file
        return .done
    }

    func export(_ table: Table, _ format: TableFormat) throws -> ExitStatus { .done }
}
