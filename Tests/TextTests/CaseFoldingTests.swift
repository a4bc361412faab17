import Testing
import Text

@Suite("Case folding") struct CaseFoldingTests {
    @Test(
        "lower case, ё as е",
        arguments: [
            ("Ёлка ЕЛКА ёлка", "елка елка елка"), ("Call ME", "call me"), ("ÄÖ ΣΑΣ", "äö σασ"), ("№ 5, «так»", "№ 5, «так»"), ("İ", "i"),
            ("", ""),
        ])
    func folded(text: String, expected: String) {
        #expect(String(String.UnicodeScalarView(text.unicodeScalars.map(CaseFolding.folded))) == expected)
    }

    @Test("lower case alone keeps ё")
    func lowered() { #expect("ЁжЕ".unicodeScalars.map(CaseFolding.lowered) == Array("ёже".unicodeScalars)) }

    @Test("letters as bytes are folded as letters are")
    func bytes() {
        for value in (0x400...0x47F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
            let bytes = Array(String(value).utf8)
            let folded = CaseFolding.folded(bytes[0], bytes[1]).map { [$0.0, $0.1] } ?? bytes
            let isRussian = (0x410...0x44F).contains(value.value) || [0x401, 0x451].contains(value.value)
            #expect(folded == (isRussian ? Array(String(CaseFolding.folded(value)).utf8) : bytes), "\(value)")
        }
    }
}
