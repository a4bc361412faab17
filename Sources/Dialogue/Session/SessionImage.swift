import Dates
import Department
import Language

extension Session: ImageCodable {
    /// Raised whenever the fields change: a session of another version is forgotten.
    private static let version = 4

    func write(to writer: inout ImageWriter) {
        writer.write([Session.version, at.seconds])
        writer.write(language.rawValue)
        writer.write(fixedTongue?.rawValue)
        writer.write(optional: list)
        writer.write(last)
        writer.write(optional: rival)
        writer.write(optional: inquiry)
        writer.write(optional: change)
        writer.write(optional: line)
        writer.write(optional: changeLine)
        writer.write(optional: question)
        writer.write(suggestions)
        writer.write(offer.map { [$0.day.number] + $0.tasks } ?? [])
        writer.write(optional: proposal)
        writer.write(optional: older)
    }

    init(from reader: inout ImageReader) throws {
        let head = try reader.ints()
        guard head.count == 2, head[0] == Session.version else { throw BadImage(offset: 0) }
        self.init(at: Timestamp(seconds: head[1]))
        language = LanguageCode(rawValue: try reader.string()) ?? .ru
        fixedTongue = try reader.optionalString().flatMap(LanguageCode.init)
        list = try reader.optional()
        last = try reader.ints()
        rival = try reader.optional()
        inquiry = try reader.optional()
        change = try reader.optional()
        line = try reader.optional()
        changeLine = try reader.optional()
        question = try reader.optional()
        suggestions = try reader.strings()
        let offered = try reader.ints()
        if let day = offered.first { offer = Offer(tasks: Array(offered.dropFirst()), day: Day(number: day)) }
        proposal = try reader.optional()
        older = try reader.optional()
    }
}

extension ShownList: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write(ids)
        writer.write(shown)
    }

    init(from reader: inout ImageReader) throws { self.init(ids: try reader.ints(), shown: try reader.int()) }
}

extension OpenQuestion: ImageCodable {
    private enum Tag: Int { case slot, which, consent, pastDay, lacking }

    func write(to writer: inout ImageWriter) {
        writer.write(waiting)
        writer.write(place)
        writer.write([isRepeated, isCorrection].map { $0 ? 1 : 0 })
        writer.write(settled.sorted())
        writer.write(supplied)
        switch about {
        case .slot(let ask):
            writer.write(Tag.slot.rawValue)
            writer.write(ask)
        case .which(let tasks):
            writer.write(Tag.which.rawValue)
            writer.write(tasks)
        case .consent: writer.write(Tag.consent.rawValue)
        case .pastDay: writer.write(Tag.pastDay.rawValue)
        case .lacking(let field, let task, let ask):
            writer.write(Tag.lacking.rawValue)
            writer.write(field.rawValue)
            writer.write(task)
            writer.write(ask)
        }
    }

    init(from reader: inout ImageReader) throws {
        let waiting = try reader.values(Match.self), place = try reader.int(), flags = try reader.ints()
        let settled = try reader.ints(), supplied = try reader.values(Supply.self)
        let about: About
        switch Tag(rawValue: try reader.int()) {
        case .slot: about = .slot(try reader.value())
        case .which: about = .which(try reader.ints())
        case .consent: about = .consent
        case .pastDay: about = .pastDay
        case .lacking:
            guard let field = RequiredField(rawValue: try reader.string()) else { throw BadImage(offset: 0) }
            about = .lacking(field, of: try reader.int(), try reader.value())
        case nil: throw BadImage(offset: 0)
        }
        guard waiting.indices.contains(place), flags.count == 2 else { throw BadImage(offset: 0) }
        self.init(waiting: waiting, place: place, about: about, isRepeated: flags[0] == 1, isCorrection: flags[1] == 1)
        (self.settled, self.supplied) = (Set(settled), supplied)
    }
}

extension Supply: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write([place, task])
        writer.write(field.rawValue)
        writer.write(slots)
    }

    init(from reader: inout ImageReader) throws {
        let numbers = try reader.ints()
        guard numbers.count == 2, let field = RequiredField(rawValue: try reader.string()) else { throw BadImage(offset: 0) }
        self.init(place: numbers[0], task: numbers[1], field: field, slots: try reader.values())
    }
}

extension Session {
    /// Starts anew where nothing is kept, it can't be read, or a working day has passed since.
    static func resumed(from text: String?, now: Timestamp, calendar: WorkCalendar) -> Session {
        guard let text else { return Session(at: now) }
        var reader = ImageReader(Array(text.utf8))
        guard var session = try? Session(from: &reader) else { return Session(at: now) }
        let end = Timestamp(Moment(calendar.workingDay(after: session.at.day), session.at.time))
        guard now <= end else {
            var fresh = Session(at: now)
            (fresh.language, fresh.fixedTongue) = (session.language, session.fixedTongue)
            return fresh
        }
        session.at = now
        return session
    }

    var text: String {
        var writer = ImageWriter()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
