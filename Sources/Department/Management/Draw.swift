/// Who is checked in detail: drawn so that nobody is drawn twice before everybody was.
package struct Draw: Equatable, Sendable {
    package let seed: Int
    package let drawn: [Person.ID]

    /// `before` are the earlier draws, oldest first. Whoever is away can be drawn later; if all who are left are away,
    /// a new round begins.
    package init(_ size: Int, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]], seed: Int) {
        self.seed = seed
        var generator = SeededGenerator(seed: seed, stream: 0)
        let out = Draw.round(of: before), here = managers.filter { !absent.contains($0) }
        let pot = managers.filter { !out.contains($0) }
        var drawn = Array(generator.shuffled(pot.filter { !absent.contains($0) }).prefix(size))
        if drawn.isEmpty || Set(pot).isSubset(of: drawn) {
            drawn += generator.shuffled(here.filter { !drawn.contains($0) }).prefix(size - drawn.count)
        }
        self.drawn = drawn
    }

    /// Who was drawn in the present round: somebody who is drawn again begins a new one.
    private static func round(of draws: [[Person.ID]]) -> Set<Person.ID> {
        var out: Set<Person.ID> = []
        for person in draws.joined() where !out.insert(person).inserted { out = [person] }
        return out
    }
}
