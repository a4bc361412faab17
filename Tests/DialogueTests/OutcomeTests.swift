import Department
import Dialogue
import Language
import Testing

@Suite("What became of a line") struct OutcomeTests {
    static let done: [Remark] = [
        .greeting, .thanks, .farewell, .identity(.head), .identity(.manager), .identity(.viewer), .languageSet, .switched,
        .commonAnswer(key: "faq.late.answer"), .rest, .toldInPrivate, .listEnded, .declined, .dropped,
    ]
    static let failed: [(Remark, AnswerError)] = [
        (.switchRefused, .notAllowed), (.noSuchLanguage, .invalidValue), (.nothingAsked, .notFound), (.nothingListed, .notFound),
        (.nothingMisread, .notFound), (.nothingToExplain, .notFound), (.nothingToCorrect, .notUnderstood), (.nothingBefore, .notUnderstood),
    ]

    @Test("a remark is an answer, a question or a failure") func remarks() throws {
        for remark in Self.done { #expect(remark.outcome == .done, "\(remark)") }
        for (remark, error) in Self.failed { #expect(remark.outcome == .failed(error), "\(remark)") }
        #expect(Remark.consent.outcome == .asked)
    }

    @Test("each remark but those of replies made elsewhere has its words in both languages") func words() throws {
        for remark in Self.done.filter({ ![.rest, .commonAnswer(key: "faq.late.answer")].contains($0) }) + Self.failed.map(\.0) + [.consent]
        {
            for language in LanguageCode.allCases {
                #expect(try TestOffice.phrases.get().template(remark.key, language) != nil, "\(remark)")
            }
        }
    }

    /// Each in a fresh conversation of a manager.
    static let refused: [(line: String, error: AnswerError)] = [
        ("да", .notFound), ("yes", .notFound), ("нет", .notFound), ("отмена", .notFound), ("cancel", .notFound), ("ещё", .notFound),
        ("more", .notFound),
        ("почему ты так понял", .notFound), ("why", .notFound), ("отмени", .notFound), ("undo", .notFound), ("верни", .notFound),
        ("redo", .notFound),
        ("нет, на пятницу", .notUnderstood), ("no, on Friday", .notUnderstood), ("а на завтра?", .notUnderstood),
        ("and tomorrow?", .notUnderstood),
        ("помощь абракадабра", .notFound), ("help gobbledygook", .notFound), ("фыва олдж", .notUnderstood),
        ("qwerty zxcvb", .notUnderstood),
        ("готово #99", .notFound), ("done #99", .notFound), ("оштрафуй Кима на 500", .notAllowed), ("fine Kim 500", .notAllowed),
        ("запомни: задачи — это звонок", .invalidValue), ("remember: tasks means call", .invalidValue),
    ]

    @Test("what is refused or has nothing to refer to is no success", arguments: refused)
    func notOk(line: String, error: AnswerError) throws {
        let answer = try TestOffice().answer(line)
        #expect(answer.error == error && !answer.isOk && answer.outcome == .failed(error))
    }

    @Test(
        "answers, and offers that are passed by, are",
        arguments: [
            ["привет"], ["hello"], ["задачи", "ещё"], ["tasks", "more"], ["звонок Ромашке", "итоги дня", "нет"],
            ["call Acme", "close the day", "no"], ["помощь"], ["help"],
        ])
    func ok(lines: [String]) throws {
        let office = try TestOffice()
        for line in lines {
            let answer = try office.answer(line)
            #expect(answer.isOk && answer.error == nil, "\(line)")
        }
    }

    @Test(
        "a question is neither, and has no error", arguments: ["перенеси звонок Ромашке", "move the call with Acme", "оштрафуй", "задача:"])
    func question(line: String) throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        try office.say("звонок Ромашке")
        try office.say("call Acme")
        let answer = try office.answer(line)
        #expect(answer.outcome == .asked && answer.error == nil && !answer.isOk && answer.asked != nil)
    }

    @Test("a line that changed the one before it is told as what it became") func changedLine() throws {
        let office = try TestOffice()
        #expect(try office.answer("нет, на пятницу").parts.filter(\.isCommand).isEmpty)
        try office.say("задачи на завтра")
        #expect(try office.answer("а в пятницу?").parts.map(\.intent.rawValue) == ["task.list"])
        #expect(try office.answer("а в пятницу?").parts.allSatisfy { $0.isCommand })
    }
}
