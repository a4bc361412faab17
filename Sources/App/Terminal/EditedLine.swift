import CLibEdit
import Text

/// The line as it stands in libedit's buffer, with the places of its characters on the screen; libedit has no call for those.
struct EditedLine {
    /// What stands before the cursor and behind it.
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

    /// The cursor's row, from that of the prompt.
    var row: Int { place(behind: before).row }

    /// What moves the cursor behind the last character.
    var wayToEnd: String {
        let (here, end) = (place(behind: before), place(behind: before + behind))
        return "\r" + (end.row > here.row ? "\u{1B}[\(end.row - here.row)B" : "") + (end.column > 0 ? "\u{1B}[\(end.column)C" : "")
    }

    /// Where the cursor is, and where the line ends, when libedit has drawn it: behind a row that is full it goes on to the next.
    var cursor: (row: Int, column: Int) { drawn(place(behind: before)) }
    var end: (row: Int, column: Int) { drawn(place(behind: before + behind)) }

    private func drawn(_ place: (row: Int, column: Int)) -> (row: Int, column: Int) {
        place.column >= columns ? (place.row + 1, 0) : place
    }

    /// A row that is just full isn't counted as the next: better a line left over after a change of size than one of a reply wiped off.
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
