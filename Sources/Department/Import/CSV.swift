/// A table as in a file of comma-separated values: a header, and rows with the lines they begin at.
package struct CSVTable: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        /// Counted from 1; the header is line 1.
        package let line: Int
        package let cells: [String]

        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    package var header: [String]
    package var rows: [Row]

    package init(header: [String], rows: [Row]) {
        self.header = header
        self.rows = rows
    }
}

/// Reads and writes comma-separated values (RFC 4180) as spreadsheets make them: with or without a byte order mark, `;` or `,` between
/// cells, any line ends.
package enum CSV {
    /// The table, or every problem of the text.
    package static func read(_ text: String) -> Result<CSVTable, RowProblems> {
        var text = text
        var reader = text.withUTF8 { CSVReader($0) }
        guard let header = reader.records.first else { return .failure(RowProblems([RowProblem(line: 1, .noHeader)])) }
        let width = header.cells.count
        for record in reader.records where record.cells.count > width {
            reader.problems.append(RowProblem(line: record.line, .tooManyCells(expected: width, found: record.cells.count)))
        }
        guard reader.problems.isEmpty else { return .failure(RowProblems(reader.problems)) }
        return .success(CSVTable(header: header.cells, rows: Array(reader.records.dropFirst())))
    }

    /// The text of a table. Cells that a spreadsheet would take for a formula get an apostrophe, which `read` removes.
    package static func written(_ table: CSVTable) -> String { rows([table.header] + table.rows.map(\.cells)) }

    /// The text of further rows, for a table that is written piece by piece.
    package static func rows(_ rows: [[String]]) -> String {
        var text = ""
        for cells in rows {
            for (place, cell) in cells.enumerated() {
                if place > 0 { text += "," }
                text += written(cell)
            }
            text += "\r\n"
        }
        return text
    }

    private static func written(_ cell: String) -> String {
        let cell =
            (cell.utf8.first.map(CSVReader.opensFormula) ?? false) || CSVReader.isGuarded(Array(cell.utf8.prefix(2))) ? "'" + cell : cell
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }) else { return cell }
        var quoted = "\""
        for character in cell.unicodeScalars {
            if character == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}

/// One pass over the bytes of a file.
struct CSVReader {
    private(set) var records: [CSVTable.Row] = []
    var problems: [RowProblem] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var line = 1
    private let separator: UInt8
    private var cells: [String] = []

    private static let quote = UInt8(ascii: "\""), newline = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        separator = Self.separator(in: bytes[place...])
        while place < bytes.count { readRecord() }
    }

    /// The separator that is more frequent in the first line, outside quotes.
    private static func separator(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
        var balance = 0, isQuoted = false
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == newline || byte == carriageReturn { break }
            if byte == UInt8(ascii: ";") { balance += 1 }
            if byte == UInt8(ascii: ",") { balance -= 1 }
        }
        return balance > 0 ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    private mutating func readRecord() {
        let first = line
        cells.removeAll(keepingCapacity: true)
        repeat { cells.append(readCell()) } while take(separator)
        endLine()
        let isBlank = cells.count == 1 && cells[0].isEmpty
        if !isBlank { records.append(CSVTable.Row(line: first, cells: cells)) }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func endLine() {
        let hadReturn = take(Self.carriageReturn)
        if take(Self.newline) || hadReturn { line += 1 }
    }

    private mutating func readCell() -> String {
        guard place < bytes.count, bytes[place] == Self.quote else {
            let start = place
            while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
            return Self.text(bytes[start..<place])
        }
        return readQuoted()
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == Self.newline || byte == Self.carriageReturn }

    private mutating func readQuoted() -> String {
        let first = line
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.newline { line += 1 }
            if byte == Self.quote, !take(Self.quote) { return endQuoted(content, line: first) }
            content.append(byte)
        }
        problems.append(RowProblem(line: first, .openQuote))
        return Self.text(content)
    }

    private mutating func endQuoted(_ content: [UInt8], line first: Int) -> String {
        let start = place
        while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
        if bytes[start..<place].contains(where: { $0 != 0x20 }) { problems.append(RowProblem(line: first, .strayQuote)) }
        return Self.text(content)
    }

    /// The text of a cell without the apostrophe that guards a formula and without spaces around it.
    private static func text(_ bytes: some RandomAccessCollection<UInt8>) -> String {
        var bytes = bytes[...]
        while bytes.first == 0x20 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 { bytes = bytes.dropLast() }
        if isGuarded(bytes) { bytes = bytes.dropFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func isGuarded(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: "'") && (bytes.dropFirst().first.map { opensFormula($0) || $0 == UInt8(ascii: "'") } ?? false)
    }

    static func opensFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
