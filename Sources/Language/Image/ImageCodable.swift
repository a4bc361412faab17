/// A value that can be kept in the flat image of the rules, or in a session.
///
/// One description serves both directions. The initialiser names each field once, in the order of the image: a reader returns what
/// stands there, a writer writes the field of `value` and returns it. So the two can't disagree, fields stay `let`, and a check of what
/// was read stands beside it.
///
///     extension Slot: ImageCodable {
///         package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
///             name = try coder.code(value?.name)
///             self.value = try coder.code(value?.value)
///         }
///     }
///
/// A pair of functions could drift apart, and a list of key paths would need a blank value to fill.
package protocol ImageCodable {
    /// `value` is nil when reading. Throws where the image is damaged, or of another version.
    init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage)
}

/// One direction of the image: `ImageReader` ignores the values it is given, `ImageWriter` returns them.
package protocol ImageCoder {
    mutating func code(_ number: Int?) throws(BadImage) -> Int

    /// UTF-8. A reader shares the bytes of the image and does not look at them.
    mutating func code(_ text: ArraySlice<UInt8>?) throws(BadImage) -> ArraySlice<UInt8>

    /// How many values follow. A reader never returns more than there are bytes left, so that a damaged image can't ask for all memory.
    mutating func code(count: Int?) throws(BadImage) -> Int

    /// Where in the image it is, in bytes.
    var offset: Int { get }
}

extension ImageCoder {
    package mutating func code<Value: ImageCodable>(_ value: Value?) throws(BadImage) -> Value {
        try Value(coding: value, with: &self)
    }

    /// A field that may be nil; with `code` a nil can't be written.
    package mutating func code<Value: ImageCodable>(optional value: Value?) throws(BadImage) -> Value? {
        let isThere: Bool = try code(value != nil)
        guard isThere else { return nil }
        let there: Value = try code(value)
        return there
    }

    /// Throws if the image has another version.
    package mutating func code(version: Int) throws(BadImage) { try check(try code(version) == version) }

    /// Throws unless the condition holds: for what no sound image has.
    package func check(_ isSound: Bool) throws(BadImage) {
        if !isSound { throw BadImage(offset: offset) }
    }
}

/// The image is damaged, or of another version; or a description gives a writer no value.
package struct BadImage: Error, Equatable, Sendable {
    /// In bytes.
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
}
