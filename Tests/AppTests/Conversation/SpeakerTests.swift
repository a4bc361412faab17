import Department
import Testing

@testable import App

@Suite("Who speaks") struct SpeakerTests {
    @Test("named, else the last one here, else the only head") func order() throws {
        let service = FakeAssistantService()
        let ivan = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: FakeAssistantService.olga.entered)
        try service.memory.add([ivan])
        let speaker = Speaker(service: service)
        #expect(try speaker.find(named: nil).id == 1)
        #expect(try speaker.find(named: "Иванов").id == 2)
        #expect(try speaker.find(named: nil).id == 2)
        #expect(throws: Failure.unknownSpeaker("Никто", among: try service.memory.people())) { try speaker.find(named: "Никто") }
        #expect(throws: Failure.self) { try speaker.find(named: "ов") }
    }

    @Test("an empty department says what to do") func empty() {
        #expect(throws: Failure.emptyStore) { try Speaker(service: FakeAssistantService(people: [])).find(named: nil) }
        #expect(throws: Failure.emptyStore) { try Speaker(service: FakeAssistantService(people: [])).find(named: "Ольга") }
    }
}
