/// What a question about tasks wants to be told first; the list beneath shows it.
package enum TaskQuestion: String, Sendable {
    /// «сколько звонков у Кима»
    case number
    /// «когда встреча с Вегой»
    case next
    /// «запланировано ли что-нибудь с Вегой»
    case planned
    /// «звонили ли Ромашке»
    case whether
    /// «как давно звонили Веге», «кто звонил Веге»
    case last
    /// «чем закончился звонок Веге»
    case result
    /// «у кого просрочки»
    case people
    /// «что горит»
    case urgent
    /// «на какую сумму просрочка»
    case sum
    /// «кто больше всех должен»
    case debtors
    /// «что закрываем на этой неделе»
    case closing
    /// «прогноз оплат на декабрь»
    case forecast
    /// «чем закончился последний разговор с Вегой»
    case talk
    /// «какой самый крупный договор», "the biggest payment so far"
    case largest
    /// «что чаще всего переносят», "who moves deadlines most": the tasks that were moved, most often first
    case moves

    /// It is about what was done, and the newest comes first.
    package var looksBack: Bool {
        switch self {
        case .whether, .last, .result, .talk: true
        case .number, .next, .planned, .people, .urgent, .sum, .debtors, .closing, .forecast, .largest, .moves: false
        }
    }

    /// It is about money, and without a name a head means the department's.
    package var isOfMoney: Bool {
        switch self {
        case .sum, .debtors, .closing, .forecast: true
        case .number, .next, .planned, .whether, .last, .result, .people, .urgent, .talk, .largest, .moves: false
        }
    }
}
