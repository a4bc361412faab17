import ArgumentParser

@main
struct Planerka: ParsableCommand {
    mutating func run() throws {}
}
