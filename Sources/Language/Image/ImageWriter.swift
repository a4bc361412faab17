/// Makes an image of values one after another.
package struct ImageWriter {
    private var coder = ImageCoder()

    package init() {}

    package var bytes: [UInt8] { coder.bytes }

    package mutating func write(_ value: some ImageCodable) throws(BadImage) { _ = try coder.code(value) }
}
