import Testing

@testable import App

@Suite("Folders") struct FoldersTests {
    @Test("by XDG, relative paths ignored") func places() {
        #expect(Folders.data { ["HOME": "/h"][$0] } == "/h/.local/share/planerka")
        #expect(Folders.state { ["HOME": "/h", "XDG_STATE_HOME": "/s"][$0] } == "/s/planerka")
        #expect(Folders.cache { ["HOME": "/h", "XDG_CACHE_HOME": "here"][$0] } == "/h/.cache/planerka")
        #expect(Folders.configuration { _ in nil } == nil)
    }
}
