import Department
import Testing

@testable import App

@Suite("The talk") struct SpeakerSessionTests {
    @Test(
        "as the directory has names",
        arguments: [
            ("Орлова Марина", "Марина", "Орлова Марина"), ("марина орлова", "Марина", "Орлова Марина"), ("Марина", "Марина", "Марина"),
            ("Anna Taylor", "Anna", "Taylor Anna"),
        ])
    func surnameFirst(said: String, given: String, entered: String) { #expect(FirstRun.surnameFirst(said, given: given) == entered) }

    @Test(
        "names", arguments: [("Петрова-Водкина Анна", true), ("O'Neil Kim", true), ("12", false), ("задачи на 5", false), ("...", false)])
    func names(text: String, isName: Bool) { #expect(FirstRun.isName(text) == isName) }
}
