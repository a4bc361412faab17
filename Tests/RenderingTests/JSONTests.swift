import Language
import Testing

@testable import Rendering

@Suite("JSON") struct JSONTests {
    @Test(
        "strings are escaped",
        arguments: [
            ("звонок", #""звонок""#), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
            ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#),
            ("\u{2028}", #""\u2028""#), ("👍/", "\"👍/\""),
        ])
    func strings(text: String, json: String) { #expect(JSON.string(text).text == json) }

    @Test("keys keep their order; null, numbers and raw text are unchanged") func order() {
        let value = JSON.object([
            ("b", .int(1)), ("a", .array([.null, .bool(true), .number("0.98"), .raw("{\"x\": 1}")])), ("c", JSON(nil)),
        ])
        #expect(value.text == #"{"b":1,"a":[null,true,0.98,{"x": 1}],"c":null}"#)
    }
}
