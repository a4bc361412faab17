/// Many short lists of numbers in one block: an image with thousands of them is opened by making two arrays.
struct PackedLists: Sendable, RandomAccessCollection {
    private var items: [Int] = []
    /// Where each list ends.
    private var ends: [Int] = []

    init() {}

    /// `count` lists of what is noted for each, in the order in which it was.
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
}

extension PackedLists: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write(items)
        writer.write(map(\.count))
    }

    init(from reader: inout ImageReader) throws {
        items = try reader.ints()
        let counts = try reader.ints()
        var end = 0
        ends.reserveCapacity(counts.count)
        for count in counts {
            guard count >= 0, count <= items.count - end else { throw BadImage(offset: 0) }
            end += count
            ends.append(end)
        }
    }
}
