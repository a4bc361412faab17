/// Opens an image that `ImageWriter` made.
package struct ImageReader {
    private let count: Int
    private var coder: ImageCoder

    package init(_ bytes: [UInt8]) {
        count = bytes.count
        coder = ImageCoder(reading: bytes)
    }

    /// From the literal that the build made.
    package init(_ literal: StaticString) {
        self.init(Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)))
    }

    package var isAtEnd: Bool { coder.offset == count }

    package mutating func value<Value: ImageCodable>(_ type: Value.Type = Value.self) throws(BadImage) -> Value {
        try coder.code(nil)
    }
}
