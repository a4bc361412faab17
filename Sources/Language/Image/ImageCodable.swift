/// A value that can be kept in the flat image of the rules, or in a session.
///
/// One description serves both directions. The initialiser names each field once, in the order of the image: a reader returns what
/// stands there, a writer writes the field of `value` and returns it. So the two can't disagree, fields stay `let`, and a check of what
/// was read stands beside it.
///
///     extension Slot: ImageCodable {
///         package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
///             name = try coder.code(value?.name)
///             self.value = try coder.code(value?.value)
///         }
///     }
///
/// A pair of functions could drift apart, and a list of key paths would need a blank value to fill.
package protocol ImageCodable {
    /// `value` is nil when reading. Throws where the image is damaged, or of another version.
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage)
}

/// The image is damaged, or of another version; or a description gives a writer no value.
package struct BadImage: Error, Equatable, Sendable {
    /// In bytes.
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
}
