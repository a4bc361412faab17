import Dates
import Language

// Commands that wait for an answer are kept in the session, so they are written and read back.

extension Match: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(intent.rawValue)
        writer.write(slots)
        writer.write(optional: ask)
    }

    package init(from reader: inout ImageReader) throws {
        let intent = IntentID(rawValue: try reader.string()), slots = try reader.values(Slot.self)
        self.init(intent: intent, slots: slots, ask: try reader.optional())
    }
}

extension Slot: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(name.name)
        writer.write(value)
    }

    package init(from reader: inout ImageReader) throws {
        self.init(name: try reader.slotName(), value: try reader.value(SlotValue.self))
    }
}

extension Ask: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(slot.name)
        writer.write(options)
        writer.write(impossible)
    }

    package init(from reader: inout ImageReader) throws {
        let slot = try reader.slotName(), options = try reader.values(Option.self)
        self.init(slot: slot, options: options, impossible: try reader.optionalString())
    }
}

extension Ask.Option: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(name)
        writer.write(optional: id)
    }

    package init(from reader: inout ImageReader) throws {
        let name = try reader.string()
        self.init(name: name, id: try reader.optional())
    }
}

extension NameID: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(kind.rawValue)
        writer.write(number)
    }

    package init(from reader: inout ImageReader) throws {
        guard let kind = Kind(rawValue: try reader.int()) else { throw BadImage(offset: 0) }
        self.init(kind: kind, number: try reader.int())
    }
}

extension SlotValue: ImageCodable {
    private enum Tag: Int { case text, when, duration, recurrence, amount, tasks, name, me, unknownName }

    package func write(to writer: inout ImageWriter) {
        switch self {
        case .text(let text): writer.write(Tag.text, text)
        case .when(let when): writer.write(Tag.when, when.iso)
        case .duration(let duration): writer.write(Tag.duration, duration.iso)
        case .amount(let decimal): writer.write(Tag.amount, decimal)
        case .unknownName(let name): writer.write(Tag.unknownName, name)
        case .me: writer.write(Tag.me.rawValue)
        case .tasks(let references):
            writer.write(Tag.tasks.rawValue)
            writer.write(references)
        case .name(let id, let name):
            writer.write(Tag.name, name)
            writer.write(id)
        case .recurrence(let rule):
            writer.write(Tag.recurrence.rawValue)
            writer.write(rule)
        }
    }

    package init(from reader: inout ImageReader) throws {
        switch Tag(rawValue: try reader.int()) {
        case .text: self = .text(try reader.string())
        case .amount: self = .amount(try reader.string())
        case .unknownName: self = .unknownName(try reader.string())
        case .me: self = .me
        case .tasks: self = .tasks(try reader.strings())
        case .recurrence: self = .recurrence(try reader.value(Recurrence.self))
        case .name:
            let name = try reader.string()
            self = .name(try reader.value(NameID.self), name: name)
        case .when:
            guard let when = When(iso: try reader.string()) else { throw BadImage(offset: 0) }
            self = .when(when)
        case .duration:
            guard let duration = Duration(iso: try reader.string()) else { throw BadImage(offset: 0) }
            self = .duration(duration)
        case nil: throw BadImage(offset: 0)
        }
    }
}

extension Int: ImageCodable {
    package func write(to writer: inout ImageWriter) { writer.write(self) }
    package init(from reader: inout ImageReader) throws { self = try reader.int() }
}

extension ImageReader {
    /// A slot by its name, so that a session outlives a new slot.
    mutating func slotName() throws -> SlotName {
        guard let slot = SlotName(name: try string()) else { throw BadImage(offset: 0) }
        return slot
    }

    mutating func optional<Value: ImageCodable>(_ type: Value.Type = Value.self) throws -> Value? { try bool() ? try value() : nil }
}

extension ImageWriter {
    mutating func write<Value: ImageCodable>(optional: Value?) {
        write(optional != nil)
        if let optional { write(optional) }
    }

    fileprivate mutating func write(_ tag: some RawRepresentable<Int>, _ text: String) {
        write(tag.rawValue)
        write(text)
    }
}

extension Recurrence: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(frequency.rawValue)
        writer.write([interval, count ?? 0, until?.number ?? Int.min])
        writer.write(byDay.flatMap { [$0.weekday, $0.ordinal ?? 0] })
        writer.write(byMonthDay)
        writer.write(byMonth)
    }

    package init(from reader: inout ImageReader) throws {
        guard let frequency = Frequency(rawValue: try reader.string()) else { throw BadImage(offset: 0) }
        let numbers = try reader.ints(), days = try reader.ints()
        guard numbers.count == 3, days.count % 2 == 0 else { throw BadImage(offset: 0) }
        let byDay = stride(from: 0, to: days.count, by: 2).map { Weekday(days[$0], ordinal: days[$0 + 1] == 0 ? nil : days[$0 + 1]) }
        self.init(
            frequency, interval: numbers[0], byDay: byDay, byMonthDay: try reader.ints(), byMonth: try reader.ints(),
            count: numbers[1] == 0 ? nil : numbers[1], until: numbers[2] == Int.min ? nil : Day(number: numbers[2]))
    }
}
