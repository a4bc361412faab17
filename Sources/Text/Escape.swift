/// Escape sequences of terminals: ESC and what belongs to it.
package enum Escape {
    /// Skips the rest of a sequence whose ESC has been read.
    package static func skip(_ scalars: inout String.UnicodeScalarView.Iterator) {
        guard let kind = scalars.next() else { return }
        switch kind {
        case "[":
            while let scalar = scalars.next(), !(0x40...0x7E).contains(scalar.value) {}
        case "]", "P", "_", "^", "X":
            while let scalar = scalars.next(), scalar != "\u{07}", scalar != "\u{9C}" {
                if scalar == "\u{1B}" {
                    _ = scalars.next()
                    return
                }
            }
        default: break
        }
    }
}
