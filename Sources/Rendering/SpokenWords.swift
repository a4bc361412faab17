import Dates
import Department
import Language
import Phrases

/// Numbers, sums, shares and days in words, to be read aloud: «двадцать одна», «понедельник, 23 ноября», "twenty-one".
///
/// A phrase finds a number under three more names, by the gender of the following word: `{doneFeminine} {done|задача|…}`.
struct SpokenWords {
    enum Gender: String, CaseIterable { case masculine, feminine, neuter }

    let speech: Speech
    let times: TimeWords
    /// The title of a task without its number: «звонок Ромашке».
    let titles: (TaskItem.ID) -> String?

    /// A number below 1000 in words, a greater one in digits.
    func number(_ number: Int, _ gender: Gender = .masculine) -> String {
        guard (0..<1000).contains(number) else { return String(number) }
        guard number > 0 else { return word("ones", 0) }
        var parts: [String] = []
        if number >= 100 { parts.append(word("hundreds", number / 100 - 1)) }
        let rest = number % 100
        if rest >= 20 {
            let ones = rest % 10 == 0 ? "" : self.ones(rest % 10, gender)
            let tens = word("tens", rest / 10 - 2)
            parts.append(ones.isEmpty ? tens : tens + speech.say("numeral.joint", ["ones": .text(ones)]))
        } else if rest > 0 {
            parts.append(ones(rest, gender))
        }
        return parts.joined(separator: " ")
    }

    private func ones(_ number: Int, _ gender: Gender) -> String {
        number <= 2 && gender != .masculine ? word("\(gender)", number - 1) : word("ones", number)
    }

    /// «один миллион двести тысяч рублей»; kopecks are dropped.
    func money(cents: Int) -> String {
        let roubles = cents / 100
        let groups: [(name: String, count: Int, gender: Gender)] = [
            ("millions", roubles / 1_000_000, .masculine), ("thousands", roubles / 1000 % 1000, .feminine),
            ("roubles", roubles % 1000, .masculine),
        ]
        let said = groups.compactMap { group -> String? in
            // The word for roubles is always said.
            if group.count == 0, group.name != "roubles" { return nil }
            let isBare = group.count == 0 && roubles > 0
            let number = isBare ? "" : self.number(group.count, group.gender) + " "
            return number + speech.say("numeral.\(group.name)", ["count": .number(group.count)])
        }
        return said.joined(separator: " ")
    }

    func days(_ days: ClosedRange<Day>) -> String {
        guard days.count > 1 else { return day(days.lowerBound) }
        return speech.say("spoken.days", ["from": .text(date(days.lowerBound)), "to": .text(date(days.upperBound))])
    }

    /// «понедельник, 23 ноября», "Monday, 23 November".
    func day(_ day: Day) -> String {
        speech.say("spoken.day", ["weekday": .text(times.word("spoken.weekdays", day.weekday)), "date": .text(date(day))])
    }

    private func date(_ day: Day) -> String {
        speech.say("spoken.date", ["number": .number(day.dayOfMonth), "month": .text(times.word("spoken.months", day.parts.month - 1))])
    }

    /// Adds the spoken forms of a figure to the values of a phrase, and replaces the written form where they differ.
    func add(_ figure: Figure, at place: String, to values: inout PhraseValues) {
        switch figure {
        case .count(let count):
            for gender in Gender.allCases { values["\(place)\(gender.rawValue.capitalizedFirst)"] = .text(number(count, gender)) }
        case .tenths(let tenths):
            let rounded = (tenths + 5) / 10
            values[place] = .number(rounded)
            values[place + "Masculine"] = .text(number(rounded))
        case .money(let cents): values[place] = .text(money(cents: cents))
        case .day(let day): values[place] = .text(self.day(day))
        case .days(let days): values[place] = .text(self.days(days))
        case .minutes(let minutes): values[place] = .text(length(minutes))
        case .task(let id): values[place] = titles(id).map { .text($0) }
        default: return
        }
    }

    /// «два часа тридцать минут», "two hours thirty minutes".
    private func length(_ minutes: Int) -> String {
        let parts: [(String, Int)] = [("spoken.hours", minutes / 60), ("spoken.minutes", minutes % 60)]
        return parts.filter { $0.1 > 0 }.map { key, count in
            speech.say(
                key, ["count": .number(count), "masculine": .text(number(count)), "feminine": .text(number(count, .feminine))])
        }.joined(separator: " ")
    }

    private func word(_ list: String, _ place: Int) -> String { times.word("numeral.\(list)", place) }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Capitalizes the start of each sentence, since a number in words may be first.
    var beginningSentences: String {
        var text = "", isStart = true
        for character in self {
            text += isStart ? character.uppercased() : String(character)
            if character.isLetter || character.isNumber { isStart = false }
            if character == "." { isStart = true }
        }
        return text
    }
}
