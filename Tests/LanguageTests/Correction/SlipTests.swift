import Testing

@testable import Language

@Suite("A slip is what a finger or an ear does") struct SlipTests {
    @Test(
        "words that were mistyped",
        arguments: [
            ("пееренси звонок Веге на пятницу", "перенеси звонок Веге на пятницу"), ("cancle #3", "cancel #3"),
            ("готово 1, перенсеи 3 на четверг", "готово 1, перенеси 3 на четверг"),
        ])
    func slips(said: String, corrected: String) { #expect(BuiltInRules.read(said).corrected == corrected) }

    @Test(
        "other words, tenses and endings are left alone",
        arguments: [
            "накрыть стол завтра", "спросить Вегу про оплату завтра", "позвонить маме", "первую сделаю завтра", "забрать документы завтра",
            "заказать пропуска на завтра", "сдать отчётность завтра", "play chess with me", "play tunes", "books",
        ])
    func none(said: String) { #expect(BuiltInRules.read(said).corrected == nil) }

    @Test("an imperative is no past tense") func tense() {
        #expect(BuiltInRules.read("выстави им счёт на 30000").commands.allSatisfy { $0.intent.rawValue != "task.done" })
    }
}
