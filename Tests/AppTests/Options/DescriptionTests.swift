import Testing

@testable import App

@Suite("Descriptions for shells") struct DescriptionTests {
    @Test(arguments: ["bash", "zsh", "fish"]) func completionScripts(shell: String) {
        #expect(ArgumentOrder.arranged(["--generate-completion-script", shell]) == ["--generate-completion-script", shell])
    }
}
