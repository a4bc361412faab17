/// Where the segments of all rules can begin in one utterance.
struct StartMasks {
    /// By segment, one bit per position; the last bit stands for all later positions.
    fileprivate(set) var masks: [UInt64]
    /// The segments that can begin somewhere, each once.
    fileprivate(set) var segments: [Int]

    private static let last = 63

    func canBegin(_ segment: Int, at place: Int) -> Bool { masks[segment] & StartMasks.bit(place) != 0 }

    static func bit(_ place: Int) -> UInt64 { 1 << UInt64(min(place, last)) }

    static func bits(_ range: Range<Int>) -> UInt64 {
        guard !range.isEmpty else { return 0 }
        let below = range.upperBound > last ? UInt64.max : bit(range.upperBound) - 1
        return below & ~(bit(range.lowerBound) - 1)
    }
}

/// Selects the rules that can match: all of their required segments can begin somewhere.
package struct CandidateIndex: Sendable {
    /// The segments that can begin with a word set, and with a slot type.
    private let bySet: PackedLists
    private let byType: PackedLists
    /// Segments that begin with free text or a new name: they can begin anywhere.
    private let anywhere: [Int]
    /// By segment: the rules indexed under it; each command rule is indexed under one of its required segments.
    private let led: PackedLists
    /// By rule: its required segments.
    private let required: PackedLists

    init(_ book: RuleBook) {
        var bySet: [(list: Int, item: Int)] = [], byType = bySet, led = bySet, required = bySet
        var isAnywhere = Array(repeating: false, count: book.segments.count)
        for segment in book.segments.indices {
            for first in Set(book.segments[segment].paths.map { $0[0] }) {
                switch first {
                case .words(let set): bySet.append((set, segment))
                case .slot(let spec) where book.specs[spec].type == .text || book.specs[spec].allowsNew: isAnywhere[segment] = true
                case .slot(let spec): byType.append((book.specs[spec].type.rawValue, segment))
                }
            }
        }
        for (number, rule) in book.rules.enumerated() {
            required += rule.required.map { (number, $0) }
            guard !book.intents[rule.intent].isAnswer, let lead = rule.required.first(where: { !isAnywhere[$0] }) ?? rule.required.first
            else { continue }
            led.append((lead, number))
        }
        self.bySet = PackedLists(bySet, count: book.lexicon.setCount)
        self.byType = PackedLists(byType, count: SlotType.allCases.count)
        anywhere = book.segments.indices.filter { isAnywhere[$0] }
        self.led = PackedLists(led, count: book.segments.count)
        self.required = PackedLists(required, count: book.rules.count)
    }

    func starts(in lattice: Lattice) -> StartMasks {
        var found = StartMasks(masks: Array(repeating: 0, count: led.count), segments: anywhere)
        for segment in anywhere { found.masks[segment] = .max }
        for place in lattice.tokens.indices {
            let bit = StartMasks.bit(place)
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

    /// The rules whose required segments can all begin in the range. Rules that allow unmatched words come last, because the
    /// readings before them bound their search.
    func candidates(_ starts: StartMasks, range: Range<Int>, of book: RuleBook) -> [Int] {
        let bits = StartMasks.bits(range)
        var plain: [Int] = [], withRest: [Int] = []
        for segment in starts.segments where starts.masks[segment] & bits != 0 {
            for rule in led[segment] {
                guard required[rule].allSatisfy({ starts.masks[$0] & bits != 0 }) else { continue }
                if book.rules[rule].hasRest { withRest.append(rule) } else { plain.append(rule) }
            }
        }
        return plain.sorted() + withRest.sorted()
    }
}

extension CandidateIndex: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        bySet = try coder.code(value?.bySet)
        byType = try coder.code(value?.byType)
        led = try coder.code(value?.led)
        required = try coder.code(value?.required)
        anywhere = try coder.code(value?.anywhere)
    }
}

extension StartMasks {
    fileprivate mutating func add(_ more: ArraySlice<Int>, _ bit: UInt64) {
        for segment in more {
            if masks[segment] == 0 { segments.append(segment) }
            masks[segment] |= bit
        }
    }
}

extension Entity {
    /// A bit for each slot type that it can fill.
    var fills: Int {
        switch value {
        case .time: SlotType.time.bit
        case .duration: SlotType.length.bit | SlotType.shift.bit
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
