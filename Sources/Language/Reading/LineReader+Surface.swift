/// Which words of a line of a message are read.
extension LineReader {
    /// The line with what its place in a list says: «завтра:» above it, or the number of the task that it closes (Contract,
    /// “`pipe --format jsonl`”).
    ///
    /// «2. готово» closes the second task, «2. позвонить Веге» is a new one.
    package func text(of line: SurfaceLine, in context: ReadingContext) -> String {
        guard line.number != nil || line.heading != nil else { return line.text }
        let bare = read(line.text, in: context)
        if let number = line.number, bare.commands.count == 1, bare.commands[0].ask?.slot == .tasks { return "\(number) \(line.text)" }
        guard let heading = line.heading else { return line.text }
        let headed = heading + " " + line.text, both = read(headed, in: context).commands
        // «Завтра:» says nothing of a line that has a day of its own.
        let isAsked = both.contains { $0.ask != nil } && !bare.commands.contains { $0.ask != nil }
        return both.count == max(bare.commands.count, 1) && !isAsked ? headed : line.text
    }
}
