/// Where the segments of all rules can begin in one utterance.
struct Beginnings {
    /// By segment, a bit for each place; the last bit stands for all places from there on.
    fileprivate(set) var masks: [UInt64]
    /// The segments that can begin anywhere at all, each once.
    fileprivate(set) var segments: [Int]

    private static let last = 63

    func canBegin(_ segment: Int, at place: Int) -> Bool { masks[segment] & Beginnings.bit(place) != 0 }

    static func bit(_ place: Int) -> UInt64 { 1 << UInt64(min(place, last)) }

    static func bits(_ range: Range<Int>) -> UInt64 {
        guard !range.isEmpty else { return 0 }
        let below = range.upperBound > last ? UInt64.max : bit(range.upperBound) - 1
        return below & ~(bit(range.lowerBound) - 1)
    }
}

/// Which rules may fit at all: those all of whose required segments can begin somewhere.
package struct CandidateIndex: Sendable {
    /// By set, by slot type: the segments that can begin with it.
    private var bySet: [[Int]]
    private var byType: [[Int]]
    /// Segments that can begin with free text or a new name: always possible.
    private var anywhere: [Int] = []
    /// By segment: the rules that are looked at where it can begin; each rule that reads commands stands at one segment it must have.
    private var led: [[Int]]
    /// The segments that each rule must have, one rule after another, and where those of each begin.
    private var required: [Int] = []
    private var starts: [Int] = []
    private var hasRest: [Bool] = []

    init(_ book: RuleBook) {
        bySet = Array(repeating: [], count: book.lexicon.setCount)
        byType = Array(repeating: [], count: SlotType.allCases.count)
        led = Array(repeating: [], count: book.segments.count)
        var isAnywhere = Array(repeating: false, count: book.segments.count)
        for segment in book.segments.indices {
            isAnywhere[segment] = noteFirsts(of: segment, in: book)
            if isAnywhere[segment] { anywhere.append(segment) }
        }
        noteRules(of: book, isAnywhere)
    }

    /// What the segment can begin with; true where that is anything.
    private mutating func noteFirsts(of segment: Int, in book: RuleBook) -> Bool {
        var isAnywhere = false
        for path in book.segments[segment].paths {
            switch path[0] {
            case .words(let set): if bySet[set].last != segment { bySet[set].append(segment) }
            case .slot(let spec) where book.specs[spec].type == .text || book.specs[spec].allowsNew: isAnywhere = true
            case .slot(let spec):
                let type = book.specs[spec].type.rawValue
                if byType[type].last != segment { byType[type].append(segment) }
            }
        }
        return isAnywhere
    }

    private mutating func noteRules(of book: RuleBook, _ isAnywhere: [Bool]) {
        let isAnswer = book.intents.map(\.isAnswer)
        for rule in book.rules.indices {
            starts.append(required.count)
            hasRest.append(book.rules[rule].hasRest)
            let needed = book.rules[rule].needed
            for (place, segment) in book.rules[rule].segments.enumerated() where needed >> place & 1 == 1 { required.append(segment) }
            guard !isAnswer[book.rules[rule].intent] else { continue }
            let own = required[starts[rule]...]
            if let lead = own.first(where: { !isAnywhere[$0] }) ?? own.first { led[lead].append(rule) }
        }
        starts.append(required.count)
    }

    func beginnings(in lattice: Lattice) -> Beginnings {
        var found = Beginnings(masks: Array(repeating: 0, count: led.count), segments: anywhere)
        for segment in anywhere { found.masks[segment] = .max }
        for place in lattice.tokens.indices {
            let bit = Beginnings.bit(place)
            for set in lattice.sets[place] { found.add(bySet[set], bit) }
            for entity in lattice.beginning[place] {
                var types = lattice.fills[entity]
                while types != 0 {
                    found.add(byType[types.trailingZeroBitCount], bit)
                    types &= types - 1
                }
            }
        }
        return found
    }

    /// The rules whose required segments can all begin in the range; those that leave words over come last, since the readings
    /// before them bound their search.
    func candidates(_ beginnings: Beginnings, range: Range<Int>) -> [Int] {
        let bits = Beginnings.bits(range)
        var plain: [Int] = [], withRest: [Int] = []
        for segment in beginnings.segments where beginnings.masks[segment] & bits != 0 {
            for rule in led[segment] {
                guard (starts[rule]..<starts[rule + 1]).allSatisfy({ beginnings.masks[required[$0]] & bits != 0 }) else { continue }
                if hasRest[rule] { withRest.append(rule) } else { plain.append(rule) }
            }
        }
        return plain.sorted() + withRest.sorted()
    }
}

extension Beginnings {
    fileprivate mutating func add(_ more: [Int], _ bit: UInt64) {
        for segment in more {
            if masks[segment] == 0 { segments.append(segment) }
            masks[segment] |= bit
        }
    }
}

extension Entity {
    /// A bit for each type of slot that it can fill.
    var fills: Int {
        switch value {
        case .time: SlotType.time.bit
        case .length: SlotType.length.bit | SlotType.shift.bit
        case .shift: SlotType.shift.bit
        case .recurrence: SlotType.recurrence.bit
        case .amount: SlotType.amount.bit
        case .percent: SlotType.percent.bit
        case .tasks: SlotType.tasks.bit
        case .names: SlotType.person.bit | SlotType.client.bit
        case .listed(let list, _, _, _): list == "me" ? SlotType.person.bit : SlotType.listed.bit
        case .phone: SlotType.phone.bit
        case .account: SlotType.account.bit
        }
    }
}

extension SlotType {
    var bit: Int { 1 << rawValue }
}
