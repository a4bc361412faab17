/// Values of the image that most runs have no use for: decoded anew each time they are asked for.
struct Deferred<Value: ImageCodable & Sendable>: ImageCodable, Sendable {
    private var made: [Value]?
    private let bytes: ArraySlice<UInt8>

    init() {
        made = []
        bytes = []
    }

    var values: [Value] {
        get {
            if let made { return made }
            var reader = ImageReader(Array(bytes))
            // What can't be read is damaged: there is nothing to be had then.
            return (try? reader.values()) ?? []
        }
        set { made = newValue }
    }

    func write(to writer: inout ImageWriter) {
        var inner = ImageWriter()
        inner.write(values)
        writer.write(String(decoding: inner.bytes, as: UTF8.self))
    }

    init(from reader: inout ImageReader) throws { bytes = try reader.block() }
}
