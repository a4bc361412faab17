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

    /// It is about what was done, and the newest comes first.
    package var looksBack: Bool {
        switch self {
        case .whether, .last, .result: true
        case .number, .next, .planned, .people, .urgent: false
        }
    }
}
