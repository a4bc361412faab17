/// Who is looked at in detail: drawn so that nobody comes twice before all have come.
package struct Draw: Equatable, Sendable {
    package let seed: Int
    package let drawn: [Person.ID]

    /// `before`: the earlier draws, oldest first; who is away stays in the pot. Where all that are left in it are away, it is filled anew.
    package init(_ size: Int, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]], seed: Int) {
        self.seed = seed
        var dice = Dice(seed: seed, stream: 0)
        let out = Draw.round(of: before), here = managers.filter { !absent.contains($0) }
        let pot = managers.filter { !out.contains($0) }
        var drawn = Array(dice.shuffled(pot.filter { !absent.contains($0) }).prefix(size))
        if drawn.isEmpty || Set(pot).isSubset(of: drawn) {
            drawn += dice.shuffled(here.filter { !drawn.contains($0) }).prefix(size - drawn.count)
        }
        self.drawn = drawn
    }

    /// Who has come since the pot was filled last: one who comes again begins a new round.
    private static func round(of draws: [[Person.ID]]) -> Set<Person.ID> {
        var out: Set<Person.ID> = []
        for person in draws.joined() where !out.insert(person).inserted { out = [person] }
        return out
    }
}
