import Testing

@testable import App

@Suite("Requests of the jsonl pipe") struct PipeRequestTests {
    private func read(_ line: String) -> (PipeRequest, PipeRequest.Mistake?) {
        let (request, mistake) = PipeRequest.read(.bytes(Array(line.utf8)))
        return (request, mistake)
    }

    @Test("all fields") func whole() {
        let (request, mistake) = read(
            #"{"id":7,"from":"telegram:1001","channel":"c","text":"за\u0434ачи\n\ud83d\ude00","time":"2026-11-23T09:00","group":true,"more":[{}]}"#
        )
        #expect(mistake == nil)
        #expect(request.id == "7" && request.from == "telegram:1001" && request.channel == "c" && request.isGroup)
        #expect(request.text == "задачи\n😀" && request.time?.iso == "2026-11-23T09:00:00")
    }

    @Test(
        "the id comes back as it stood",
        arguments: [
            "7", "-1", "\"a\\u0441\"", "null", "{\"a\": [1, 2]}", "[]", "true", "9007199254740992", "1.5", "\"12345678901234567890123\"",
        ])
    func ids(id: String) {
        let (request, mistake) = read(#"{"text":"x","id": \#(id) }"#)
        #expect(request.id == id && mistake == nil)
    }

    @Test("without text nothing else is needed") func least() {
        let (request, mistake) = read("\u{FEFF}  {\"text\":\"x\"}\r")
        #expect(request == PipeRequest(text: "x") && mistake == nil)
        #expect(read(#"{"text":"x","from":null,"channel":null,"time":null,"group":null}"#).1 == nil)
    }

    @Test(
        "each refusal names its field",
        arguments: [
            (#"{"id":7}"#, "pipe.missingField", "text"), (#"{"id":7,"text":null}"#, "pipe.badField", "text"),
            (#"{"id":7,"text":5}"#, "pipe.badField", "text"),
            (#"{"id":7,"text":["a"]}"#, "pipe.badField", "text"), (#"{"id":7,"text":"a","text":"b"}"#, "pipe.saidTwice", "text"),
            (#"{"id":7,"text":"a","from":5}"#, "pipe.badField", "from"), (#"{"id":7,"text":"a","from":"a\nb"}"#, "pipe.badField", "from"),
            (#"{"id":7,"text":"a","channel":{}}"#, "pipe.badField", "channel"),
            (#"{"id":7,"text":"a","group":"yes"}"#, "pipe.badField", "group"),
            (#"{"id":7,"text":"a","time":"+99:00"}"#, "pipe.badTime", "time"),
            (#"{"id":7,"text":"a","time":1795459301}"#, "pipe.badField", "time"),
        ])
    func fields(line: String, key: String, field: String) {
        let (request, mistake) = read(line)
        #expect(mistake == PipeRequest.Mistake(code: .badRequest, key: key, field: field))
        #expect(request.id == "7")
    }

    @Test(
        "what is no request",
        arguments: [
            ("", "pipe.badJSON"), ("задачи", "pipe.notAnObject"), ("[]", "pipe.notAnObject"), ("\"text\"", "pipe.notAnObject"),
            ("{\"text\":\"a\"", "pipe.badJSON"),
            ("{\"text\":\"a\"}{\"text\":\"b\"}", "pipe.severalValues"), ("{\"text\":\"a\",}", "pipe.badJSON"),
            ("{'text':'a'}", "pipe.badJSON"),
            ("{\"text\":\"a\" /* x */}", "pipe.badJSON"), ("{\"text\":\"a\",\"x\":NaN}", "pipe.badJSON"),
            ("{\"text\":\"a\",\"x\":01}", "pipe.badJSON"),
            ("{\"text\":\"a\tb\"}", "pipe.badJSON"), (#"{"text":"\ud83d"}"#, "pipe.loneSurrogate"),
            (#"{"text":"\ude00x"}"#, "pipe.loneSurrogate"),
            (#"{"text":"\ud83d\u0041"}"#, "pipe.loneSurrogate"), (#"{"text":"\x"}"#, "pipe.badJSON"), (#"{"text":"\u12"}"#, "pipe.badJSON"),
            (#"{"text":"\u00e"}"#, "pipe.badJSON"),
        ])
    func refused(line: String, key: String) { #expect(read(line).1?.key == key) }

    @Test("the id that was read before a mistake comes back") func idBefore() {
        #expect(read(#"{"id":"a","text":"\ud83d"}"#).0.id == "\"a\"")
        let (request, mistake) = PipeRequest.read(.tooLong(Array(#"{"id":9,"text":"aaaa"#.utf8)))
        #expect(request.id == "9" && mistake?.code == .tooLong)
    }

    @Test(
        "numbers that JSON readers spoil are to be strings",
        arguments: ["9007199254740993", "12345678901234567890123", "1e400", "0.1234567890123456789"])
    func inexact(id: String) {
        let (request, mistake) = read(#"{"id":\#(id),"text":"a"}"#)
        #expect(mistake?.key == "pipe.inexactID" && request.id == "null")
    }

    @Test("deep nesting is refused, not fallen over", arguments: [100, 100_000])
    func deep(levels: Int) {
        let line = "{\"text\":\"a\",\"x\":" + String(repeating: "[", count: levels)
        #expect(read(line).1?.key == "pipe.nestedTooDeep")
        #expect(read("{\"x\":" + String(repeating: "{\"a\":", count: levels)).1?.key == "pipe.nestedTooDeep")
    }

    @Test("bytes that are no UTF-8") func encoding() {
        let line = Array("{\"id\":7,\"text\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        let (request, mistake) = PipeRequest.read(.bytes(line))
        #expect(request.id == "7" && mistake?.key == "pipe.badEncoding")
    }

    @Test(
        "what a network says of a notification",
        arguments: [
            (#"{"ack":"17"}"#, NoticeReceipt.received(17)), (#"{"ack":17}"#, .received(17)),
            (#"{"failed":"17","error":"blocked"}"#, .failed(17)), (#"{"ack":"x"}"#, .received(0)),
        ])
    func receipts(line: String, receipt: NoticeReceipt) {
        let (request, mistake) = read(line)
        #expect(request.receipt == receipt && mistake == nil)
    }

    @Test("a line with a text is a request", arguments: [#"{"text":"a","ack":"17"}"#, #"{"ack":[],"text":"a"}"#])
    func noReceipt(line: String) {
        let (request, mistake) = read(line)
        #expect(request == PipeRequest(text: "a") && mistake == nil)
        #expect(read(#"{"ack":null}"#).1?.key == "pipe.missingField")
    }

    @Test("NUL in a text is dropped") func nul() { #expect(read(#"{"text":"a\u0000b"}"#).0.text == "ab") }
}
