import Dates

/// One value of a report, exact; its kind decides how it is shown in words and as data.
package indirect enum Figure: Equatable, Sendable {
    /// Nothing to count from: null as data, an empty cell in words.
    case none
    case count(Int)
    /// With one decimal, in tenths: a share in percent, a KPI.
    case tenths(Int)
    /// With three decimals: a correlation.
    case thousandths(Int)
    /// In roubles, counted in hundredths.
    case money(Int)
    /// A sum in its own currency.
    case sum(Money)
    /// An id of a closed list: a verdict, a level, a kind; its wording is under `word.<field>`.
    case word(String)
    /// As it was written.
    case text(String)
    /// In words its phrase alone, without a value: «дел ещё не было»; nothing if false.
    case flag(Bool)
    case day(Day)
    case days(ClosedRange<Day>)
    case time(TimeOfDay)
    /// A length of time.
    case minutes(Int)
    /// Nil is the team, «отдел» in words; where there is nobody, as with a client whom nobody leads, the figure is `none`.
    case person(Person.ID?)
    case client(Client.ID)
    case task(TaskItem.ID)
    case list([Figure])
    case fields([Report.Field])

    /// A share in percent; `.none` if the whole is 0.
    package static func share(_ part: Int, of whole: Int) -> Figure {
        whole == 0 ? .none : .tenths((2000 * part + whole) / (2 * whole))
    }
}
