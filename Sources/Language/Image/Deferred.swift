/// A list of the image that most runs have no use for: decoded again on each access.
struct Deferred<Value: ImageCodable & Sendable>: Sendable {
    private var made: [Value]?
    private let bytes: ArraySlice<UInt8>

    init() {
        made = []
        bytes = []
    }

    /// Empty if the bytes are damaged.
    var values: [Value] {
        get {
            if let made { return made }
            var reader = ImageReader(Array(bytes))
            return (try? reader.value()) ?? []
        }
        set { made = newValue }
    }
}

extension Deferred: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        bytes = try coder.code(Deferred.bytes(of: value?.values))
    }

    private static func bytes(of values: [Value]?) throws(BadImage) -> ArraySlice<UInt8>? {
        guard let values else { return nil }
        var writer = ImageWriter()
        try writer.write(values)
        return writer.bytes[...]
    }
}
