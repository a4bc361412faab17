/// What a question wants to be told first, before the list or card that shows it; no slot says it.
///
/// «сколько задач у Кима» → `number`, "when is the meeting with Vega" → `next`. A sentence has it by its key `asks`.
package enum QuestionFocus: String, CaseIterable, Sendable {
    /// How many: «сколько звонков у Кима».
    case number
    /// The next one: «когда встреча с Вегой».
    case next
    /// Whether it is planned: «есть что-нибудь с Вегой».
    case planned
    /// Whether it was done: «звонили ли Ромашке».
    case whether
    /// When it was done last, by whom: «как давно звонили Веге», «кто звонил Веге».
    case last
    /// What came of it: «чем закончился звонок Веге».
    case result
    /// Whose they are: «у кого просрочки».
    case people
    /// What can't wait: «что горит».
    case urgent
    /// On what sum: «на какую сумму просрочка».
    case sum
    /// Which clients owe most: «кто больше всех должен».
    case debtors
    /// What comes to its end, and on what sum: «что закрываем на этой неделе».
    case closing
    /// What money is to come: «прогноз оплат на декабрь».
    case forecast
    /// How the last talk ended: «чем закончился последний разговор с Вегой».
    case talk
    /// Which has the largest sum: «какой самый крупный договор».
    case largest
    /// How often they were moved, and by whom: «кто чаще всех переносит».
    case moves
    /// A margin or profit, which nobody records: «какая у нас маржа».
    case margin
    /// Who leads a client: «кто ведёт Ромашку».
    case manager
    /// How a client is reached: «телефон Ромашки».
    case phone
    /// Who is at work: «кто сегодня на месте».
    case present
}

extension QuestionFocus: ImageCodable {}
