import Testing

@testable import Language

@Suite("A number is money only where something says so") struct SumTests {
    @Test(
        "sums",
        arguments: [
            ("счёт Ладоге на 150000", "150000"), ("счёт Ладоге 150000", "150000"), ("договор с Вегой на 300к", "300000"),
            ("оплата от Ладоги 40000 24 ноября", "40000"), ("договор с Вегой на 300000 26 ноября", "300000"),
            ("invoice Globex for $12,500", "12500"), ("invoice Globex for 12500", "12500"), ("звонок Веге на 5 тысяч рублей", "5000"),
        ])
    func sums(said: String, amount: String) { #expect(BuiltInRules.read(said).commands.first?[.amount] == .amount(amount)) }

    @Test(
        "telephones, documents, rooms, pieces and metres are the title's",
        arguments: [
            "позвонить Ромашке 89161234567", "позвонить Веге по счёту 4521 завтра", "call Acme about invoice 4521 tomorrow",
            "meeting with Vega in room 305 tomorrow", "закупить 30 м кабеля", "отправить Ромашке 10 к образцов",
            "call Acme at 1430 tomorrow",
            "счёт Ладоге на 1e5 рублей", "отправить КП Веге на 50 образцов",
        ])
    func none(said: String) {
        let commands = BuiltInRules.read(said).commands
        #expect(!commands.isEmpty)
        #expect(commands.allSatisfy { $0[.amount] == nil })
    }

    @Test("a sum that nobody means is asked", arguments: ["счёт Ладоге на -5 рублей", "invoice Globex for -300 dollars"])
    func impossible(said: String) { #expect(BuiltInRules.read(said).commands.first?.ask?.slot == .amount) }
}
