import Testing
import Text

@Suite("Edit distance") struct EditDistanceTests {
    @Test(
        "edits, an exchange as one and as two",
        arguments: [
            ("встерча", "встреча", 1, 2), ("задчи", "задачи", 1, 1), ("вчера", "вечера", 1, 1), ("задача", "задача", 0, 0),
            ("", "абв", 3, 3), ("абв", "", 3, 3), ("абв", "где", 3, 3), ("кот", "котики", 3, 3), ("ab", "ba", 1, 2),
        ])
    func edits(left: String, right: String, withExchanges: Int, without: Int) {
        var aligned = EditDistance(exchanges: true), plain = EditDistance(exchanges: false)
        #expect(aligned.edits(Array(left.utf16), Array(right.utf16), most: .max) == withExchanges)
        #expect(plain.edits(Array(left), Array(right), most: .max) == without)
    }

    @Test("more edits than wanted", arguments: [("абв", "где", 2), ("кот", "котики", 2), ("задчи", "задачи", 0)])
    func tooMany(left: String, right: String, most: Int) {
        var distance = EditDistance(exchanges: true)
        #expect(distance.edits(Array(left.utf16), Array(right.utf16), most: most) == nil)
        #expect(distance.edits(Array("да".utf16), Array("да".utf16), most: most) == 0)
    }

    @Test("slips allowed by length")
    func mostSlips() { #expect([0, 3, 4, 8, 9, 20].map(EditDistance.mostSlips) == [0, 0, 1, 1, 2, 2]) }

    @Test("an exchange or a letter struck twice", arguments: [("Ивнаову", "Иванову"), ("Ивановву", "Иванову"), ("Иванвоу", "Иванову")])
    func slip(typed: String, meant: String) { #expect(EditDistance.isSlip(typed, for: meant)) }

    @Test(
        "other differences are no sure slips", arguments: [("Иванову", "Иванову"), ("Иванкову", "Иванову"), ("Вене", "Весне"), ("", "а")])
    func noSlip(typed: String, meant: String) { #expect(!EditDistance.isSlip(typed, for: meant)) }
}
