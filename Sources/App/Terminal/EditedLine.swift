import CLibEdit
import Text

/// The line in libedit's buffer, with the places of its characters on the screen, for which libedit has no call.
struct EditedLine {
    /// The text before the cursor, and behind it.
    let before: String
    let behind: String
    private let promptWidth: Int
    let columns: Int

    init(_ editor: OpaquePointer?, promptWidth: Int = 0) {
        self.promptWidth = promptWidth
        columns = Descriptor.width(1) ?? 80
        guard let info = el_wline(editor)?.pointee else {
            (before, behind) = ("", "")
            return
        }
        before = EditedLine.text(info.buffer, info.cursor - info.buffer)
        behind = EditedLine.text(info.cursor, info.lastchar - info.cursor)
    }

    var isEmpty: Bool { before.isEmpty && behind.isEmpty }

    /// The cursor's row; the prompt's is 0.
    var row: Int { place(behind: before).row }

    /// The escape sequence that moves the cursor behind the last character.
    var wayToEnd: String {
        let (here, end) = (place(behind: before), place(behind: before + behind))
        return "\r" + (end.row > here.row ? "\u{1B}[\(end.row - here.row)B" : "") + (end.column > 0 ? "\u{1B}[\(end.column)C" : "")
    }

    /// The places of the cursor and of the line's end as libedit draws them: after a full row comes the start of the next.
    var cursor: (row: Int, column: Int) { drawn(place(behind: before)) }
    var end: (row: Int, column: Int) { drawn(place(behind: before + behind)) }

    private func drawn(_ place: (row: Int, column: Int)) -> (row: Int, column: Int) {
        place.column >= columns ? (place.row + 1, 0) : place
    }

    /// A row that is just full does not count as the next one: a leftover line after a resize is better than an erased line of a reply.
    private func place(behind text: String) -> (row: Int, column: Int) {
        var (row, column) = (0, promptWidth)
        for scalar in text.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            if column + width > columns { (row, column) = (row + 1, 0) }
            column += width
        }
        return (row, column)
    }

    static func text(_ start: UnsafePointer<wchar_t>, _ count: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for place in 0..<max(0, count) { scalars.append(Unicode.Scalar(UInt32(bitPattern: start[place])) ?? "\u{FFFD}") }
        return String(scalars)
    }
}
