/// Many short lists of numbers in one block: thousands of them are opened by making two arrays.
struct PackedLists: Sendable, RandomAccessCollection {
    private var items: [Int] = []
    /// Where each list ends.
    private var ends: [Int] = []

    init() {}

    /// `count` lists: each note puts an item on a list, in the order of the notes.
    init(_ notes: [(list: Int, item: Int)], count: Int) {
        var next = Array(repeating: 0, count: count + 1)
        for note in notes { next[note.list + 1] += 1 }
        for list in 0..<count { next[list + 1] += next[list] }
        items = Array(repeating: 0, count: notes.count)
        for note in notes {
            items[next[note.list]] = note.item
            next[note.list] += 1
        }
        ends = Array(next.dropLast())
    }

    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(list: Int) -> ArraySlice<Int> { items[(list == 0 ? 0 : ends[list - 1])..<ends[list]] }

    /// Whether every item of every list is in 0..<`count`.
    func areItems(below count: Int) -> Bool { items.allSatisfy { (0..<count).contains($0) } }
}

extension PackedLists: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        items = try coder.code(value?.items)
        // Lengths take fewer bytes than ends.
        ends = try coder.code(value?.map(\.count))
        var end = 0
        for list in ends.indices {
            try coder.check(ends[list] >= 0 && ends[list] <= items.count - end)
            end += ends[list]
            ends[list] = end
        }
    }
}
