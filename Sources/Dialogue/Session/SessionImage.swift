import Dates
import Department
import Language

extension Session: ImageCodable {
    /// Raised whenever a field of the session changes: a session of another version is forgotten.
    private static let version = 8

    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        try coder.code(version: Session.version)
        self.init(at: try coder.code(value?.at))
        language = try coder.code(value?.language)
        fixedLanguage = try coder.code(optional: value?.fixedLanguage)
        list = try coder.code(optional: value?.list)
        last = try coder.code(value?.last)
        rival = try coder.code(optional: value?.rival)
        inquiry = try coder.code(optional: value?.inquiry)
        change = try coder.code(optional: value?.change)
        changeEntry = try coder.code(optional: value?.changeEntry)
        line = try coder.code(optional: value?.line)
        changeLine = try coder.code(optional: value?.changeLine)
        question = try coder.code(optional: value?.question)
        suggestions = try coder.code(value?.suggestions)
        offer = try coder.code(optional: value?.offer)
        proposal = try coder.code(optional: value?.proposal)
        older = try coder.code(optional: value?.older)
    }
}

extension ShownList: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        ids = try coder.code(value?.ids)
        shown = try coder.code(value?.shown)
        spokenOf = try coder.code(value?.spokenOf)
    }
}

extension Offer: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(tasks: try coder.code(value?.tasks), day: try coder.code(value?.day))
    }
}

extension OpenQuestion: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            waiting: try coder.code(value?.waiting), place: try coder.code(value?.place), about: try coder.code(value?.about),
            isRepeated: try coder.code(value?.isRepeated), isCorrection: try coder.code(value?.isCorrection))
        settled = Set(try coder.code(value?.settled.sorted()) as [Int])
        supplied = try coder.code(value?.supplied)
        try coder.check(waiting.indices.contains(place))
    }
}

extension OpenQuestion.About: ImageCodable {
    private enum Tag: Int, ImageCodable { case slot, which, consent, pastDay, lacking, entering }

    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        switch try coder.code(value?.tag) {
        case .slot: self = .slot(try coder.code(value?.ask))
        case .which: self = .which(try coder.code(value?.tasks))
        case .lacking: self = .lacking(try coder.code(value?.field), of: try coder.code(value?.tasks.first), try coder.code(value?.ask))
        case .consent: self = .consent
        case .entering: self = .entering
        case .pastDay: self = .pastDay
        }
    }

    private var tag: Tag {
        switch self {
        case .slot: .slot
        case .which: .which
        case .lacking: .lacking
        case .consent: .consent
        case .entering: .entering
        case .pastDay: .pastDay
        }
    }

    private var tasks: [TaskItem.ID] {
        switch self {
        case .which(let tasks): tasks
        case .lacking(_, let task, _): [task]
        case .slot, .consent, .entering, .pastDay: []
        }
    }

    private var field: RequiredField? { if case .lacking(let field, _, _) = self { field } else { nil } }
}

extension RequiredField: ImageCodable {}

extension Supply: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        place = try coder.code(value?.place)
        task = try coder.code(value?.task)
        field = try coder.code(value?.field)
        slots = try coder.code(value?.slots)
    }
}

extension Session {
    /// The session that was kept; a new one if none was, it can't be read (another version of the program wrote it), or a working day
    /// has passed since.
    static func resumed(from text: String?, now: Timestamp, calendar: WorkCalendar) -> Session {
        guard let text else { return Session(at: now) }
        var reader = ImageReader(Array(text.utf8))
        guard var session = try? reader.value(Session.self) else { return Session(at: now) }
        let end = Timestamp(Moment(calendar.workingDay(after: session.at.day), session.at.time))
        guard now <= end else {
            var fresh = Session(at: now)
            (fresh.language, fresh.fixedLanguage) = (session.language, session.fixedLanguage)
            return fresh
        }
        // «завтра» of a suggestion means another day by now, and what was proposed yesterday is no longer before anybody's eyes.
        if session.at.day != now.day { (session.suggestions, session.offer, session.proposal) = ([], nil, nil) }
        session.at = now
        return session
    }

    /// What `resumed` reads.
    var text: String {
        var writer = ImageWriter()
        // A session that can't be written is forgotten.
        guard (try? writer.write(self)) != nil else { return "" }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
