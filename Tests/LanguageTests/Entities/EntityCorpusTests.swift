import Dates
import Testing

@testable import Language

@Suite("What words of time, money and reference mean, from Monday 2026-11-23 09:00") struct EntityCorpusTests {
    let grammar = BuiltInGrammar.grammar

    @Test("times", arguments: Sample.rows(russianTimes + "\n" + englishTimes + "\n" + widerRussianTimes + "\n" + widerEnglishTimes))
    func time(sample: Sample) throws {
        let times = grammar.whole(sample.said, \.time)
        #expect(Set(try times.map { try $0.resolved(now: monday, direction: .order).iso }) == [sample.meant[0]])
        guard sample.meant.count > 1 else { return }
        #expect(Set(try times.map { try $0.resolved(now: monday, direction: .review).iso }) == [sample.meant[1]])
    }

    @Test("lengths", arguments: Sample.rows(lengths))
    func length(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.length).map(\.iso)) == Set(sample.meant)) }

    @Test("steps", arguments: Sample.rows(shifts))
    func shift(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.shift).map(\.iso)) == Set(sample.meant)) }

    @Test("repeats", arguments: Sample.rows(repeats))
    func repeated(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.settled)) == Set(sample.meant)) }

    @Test("sums", arguments: Sample.rows(amounts))
    func amount(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.amount)) == Set(sample.meant)) }

    @Test("percents", arguments: Sample.rows(percents))
    func percent(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.percent)) == Set(sample.meant)) }

    @Test("references", arguments: Sample.rows(references))
    func reference(sample: Sample) { #expect(Set(grammar.whole(sample.said, \.tasks)) == Set(sample.meant)) }

    @Test("phrases hold what their slots need, in one piece or two", arguments: Sample.rows(phrases))
    func phrase(sample: Sample) {
        let entities = grammar.readings(of: sample.said)
        var values = entities.flatMap { texts(of: $0.value, for: sample.meant[0]) }
        for first in entities {
            for second in entities where second.from >= first.to {
                guard let one = first.value.time, let other = second.value.time, let both = one.merged(with: other) else { continue }
                values += texts(of: .time(both), for: sample.meant[0])
            }
        }
        #expect(values.contains(sample.meant[1]))
    }

    private func texts(of value: Entity.Value, for slot: String) -> [String] {
        switch slot {
        case "when", "on":
            guard let time = value.time else { return [] }
            return [time, time.withoutEdge].flatMap { time in
                [TimeDirection.order, .review].compactMap { try? time.resolved(now: monday, direction: $0).iso }
            }
        case "repeat": return value.settled.map { [$0] } ?? []
        case "amount": return value.amount.map { [$0] } ?? []
        case "tasks": return value.tasks.map { [$0] } ?? []
        default: return [value.length, value.shift, value.shift?.negated].compactMap { $0?.iso }
        }
    }
}

@Suite("What is no time, no sum, no reference") struct EntityNegativeTests {
    let grammar = BuiltInGrammar.grammar

    @Test(
        "no such day or hour",
        arguments: [
            "31 июня", "31.11", "30 февраля", "25:70", "32 декабря", "в 24:30", "June 31", "через 9000000 лет", "9000000 years ago",
            "31/11", "февраля 30",
        ])
    func impossible(said: String) throws {
        let times = grammar.whole(said, \.time)
        #expect(!times.isEmpty)
        for time in times {
            #expect(throws: ImpossibleTime.self) { try time.resolved(now: monday, direction: .order) }
        }
    }

    @Test("no time in it", arguments: ["позвонить Ромашке", "как дела", "call Acme", "договор с Вегой", "3", "150 тысяч", "", "—", "счёт"])
    func timeless(said: String) { #expect(grammar.readings(of: said).allSatisfy { $0.value.time == nil }) }

    @Test("not one time", arguments: ["в 10 в 12", "завтра послезавтра", "25 декабря 26 декабря", "в 15 утра", "с четверга на пятницу"])
    func contradictory(said: String) { #expect(grammar.whole(said, \.time).isEmpty) }

    @Test("a bare number is no money", arguments: [("1500", false), ("1500 руб", true), ("15 тысяч", true), ("$15", true)])
    func marked(said: String, isMarked: Bool) {
        let marks = grammar.whole(said) { if case .amount(let amount) = $0 { amount.isMarked } else { nil } }
        #expect(marks == [isMarked])
    }

    @Test("a long line of anything is read in the end")
    func long() { #expect(!grammar.readings(of: String(repeating: "в 10 до 5 и 7 завтра, ", count: 400)).isEmpty) }
}

@Suite("What stands in a time") struct TimeExpressionTests {
    let grammar = BuiltInGrammar.grammar

    @Test(
        "words that belong to a noun",
        arguments: ["завтрашний", "пятничную", "сегодняшнюю", "позавчерашняя", "октябрьские", "утренний", "tomorrow's", "Friday's"])
    func attributive(said: String) { #expect(grammar.whole(said, \.time).map(\.isAttributive) == [true]) }

    @Test("an hour alone keeps the day in a move", arguments: [("на 16:00", "16:00"), ("в 3", "15:00"), ("at 4pm", "16:00")])
    func timeOnly(said: String, hour: String) { #expect(grammar.whole(said, \.time).map { $0.timeOnly?.iso } == [hour]) }

    @Test("with a day it is no hour alone", arguments: ["завтра в 3", "завтра", "с 10 до 11", "через час"])
    func notTimeOnly(said: String) { #expect(grammar.whole(said, \.time).allSatisfy { $0.timeOnly == nil }) }

    @Test("a limit can be dropped", arguments: [("до пятницы", "2026-11-27"), ("until Friday", "2026-11-27"), ("к среде", "2026-11-25")])
    func withoutEdge(said: String, day: String) throws {
        #expect(try grammar.whole(said, \.time).map { try $0.withoutEdge.resolved(now: monday, direction: .order).iso } == [day])
    }

    @Test(
        "said apart, meant together",
        arguments: [
            ("завтра", "в 10", "2026-11-24T10:00"), ("сегодня", "до 18:00", "/2026-11-23T18:00"),
            ("в среду", "с 10 до 11", "2026-11-25T10:00/2026-11-25T11:00"),
            ("завтра", "вечером", "2026-11-24T18:00"), ("вечером", "в 7", "2026-11-23T19:00"),
            ("на следующей неделе", "в четверг", "2026-12-03"),
            ("с понедельника", "до пятницы", "2026-11-30/2026-12-04"),
        ])
    func merged(first: String, second: String, both: String) throws {
        let one = grammar.whole(first, \.time)[0], other = grammar.whole(second, \.time)[0]
        #expect(try one.merged(with: other)?.resolved(now: monday, direction: .order).iso == both)
        #expect(try other.merged(with: one)?.resolved(now: monday, direction: .order).iso == both)
    }

    @Test(
        "contradictions stay apart",
        arguments: [
            ("завтра", "в пятницу"), ("в 10", "в 12"), ("завтрашний", "в среду"), ("через час", "завтра"), ("с четверга", "на пятницу"),
        ])
    func contradictory(first: String, second: String) {
        #expect(grammar.whole(first, \.time)[0].merged(with: grammar.whole(second, \.time)[0]) == nil)
    }

    @Test(
        "ends of months and years",
        arguments: [
            ("2027-01-31T09:00", "через месяц", "2027-02-28"), ("2026-12-31T12:00", "завтра", "2027-01-01"),
            ("2026-12-30T12:00", "на этой неделе", "2026-12-28/2027-01-03"),
            ("2026-11-30T12:00", "в конце месяца", "2026-11-30"), ("2026-11-28T12:00", "до конца недели", "/2026-12-04"),
            ("2027-01-01T12:00", "в прошлом квартале", "2026-10-01/2026-12-31"),
            ("2028-02-28T12:00", "завтра", "2028-02-29"), ("2027-02-28T12:00", "29 февраля", "2028-02-29"),
            ("2026-11-23T22:00", "в 8", "2026-11-24T08:00"),
            ("2026-12-31T12:00", "31-го", "2026-12-31"), ("2027-01-31T12:00", "30-го", "2027-03-30"),
            ("2026-11-29T12:00", "в выходные", "2026-11-28/2026-11-29"),
        ])
    func turns(now: String, said: String, expected: String) throws {
        let now = Moment(iso: now)!
        #expect(try grammar.whole(said, \.time).map { try $0.resolved(now: now, direction: .order).iso } == [expected])
    }
}
