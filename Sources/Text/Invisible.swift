/// Characters that cannot be seen, or that turn the direction of writing: neither kept nor shown.
package enum Invisible {
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// Whether it is a joiner inside an emoji, which makes the picture.
    package static func joinsEmoji(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        guard scalar == "\u{200D}", let last else { return false }
        return last.value >= 0x2190
    }
}
