import Testing

@testable import Language

@Suite("The slots") struct SlotNameTests {
    @Test("have the names of the contract, and only those with a type stand in sentences") func names() {
        #expect(SlotName.repeat.name == "repeat" && SlotName(name: "tasks") == .tasks && SlotName(name: "task") == nil)
        #expect(SlotName.said("currency") == nil && SlotName.said("confirm") == nil)
        #expect(SlotName.said("remind")?.type == .length)
        #expect(!SlotName.names.contains("currency") && SlotName.names.count == SlotName.allCases.count - 2)
    }

    @Test("fit into one set of bits, each its own") func bits() {
        #expect(SlotName.allCases.count < 63)
        #expect(Set(SlotName.allCases.map(\.bit)).count == SlotName.allCases.count)
    }
}
