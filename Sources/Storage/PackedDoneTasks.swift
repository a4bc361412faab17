import Dates
import Department

/// The done tasks of a month as bytes, 24 a task, least significant first: number, client (0: none), person, the second of the month with
/// kind and currency, and the sum in hundredths.
struct PackedDoneTasks {
    /// Kept with every month; bytes of another version are not read.
    static let version = 1

    private(set) var bytes: [UInt8] = []
    private let start: Int

    private static let size = 24
    private static let bitsOfSecond = 22
    private static let foreign: UInt32 = 1 << 31

    init(_ month: Day) { start = Timestamp(Moment(month, .midnight)).seconds }

    init(bytes: [UInt8], _ month: Day) {
        self.init(month)
        self.bytes = bytes
    }

    mutating func add(_ task: DoneTask) {
        let kind = UInt32(DoneTask.kinds.firstIndex(of: task.kind) ?? 0)
        let second = UInt32(truncatingIfNeeded: task.closed.seconds - start)
        append(UInt32(truncatingIfNeeded: task.id))
        append(UInt32(truncatingIfNeeded: task.client ?? 0))
        append(UInt32(truncatingIfNeeded: task.person))
        append(second | kind << UInt32(Self.bitsOfSecond) | (task.isForeign ? Self.foreign : 0))
        append(UInt64(truncatingIfNeeded: task.cents))
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Each task in its order; a part of one at the end is left out.
    func read(_ body: (DoneTask) -> Void) {
        let kinds = DoneTask.kinds
        bytes.withUnsafeBytes { bytes in
            for place in stride(from: 0, to: bytes.count - Self.size + 1, by: Self.size) {
                let word = { (offset: Int) in UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + offset, as: UInt32.self)) }
                let packed = word(12), client = Int(word(4)), kind = Int(packed & ~Self.foreign) >> Self.bitsOfSecond
                guard kind < kinds.count else { continue }
                body(
                    DoneTask(
                        id: Int(word(0)), closed: Timestamp(seconds: start + Int(packed) & (1 << Self.bitsOfSecond - 1)),
                        person: Int(word(8)), client: client == 0 ? nil : client, kind: kinds[kind],
                        cents: Int(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 16, as: Int64.self))),
                        isForeign: packed & Self.foreign != 0))
            }
        }
    }
}
