/// The text of a table file: UTF-8, or Windows-1251 as office programs write it.
struct TableText: Equatable {
    let text: String
    let wasWindows1251: Bool

    /// Throws `Failure.utf16`, or `.notText` if the bytes are not text.
    init(_ bytes: [UInt8], path: String) throws(Failure) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(64).filter({ $0 == 0 }).count > 8 {
            throw .utf16(path: path)
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) {
            self.init(text: text, wasWindows1251: false)
            return
        }
        let letters = body.filter { $0 >= 0xC0 || $0 == 0xA8 || $0 == 0xB8 }.count
        guard letters * 2 > body.filter({ $0 >= 0x80 }).count else { throw .notText(path: path) }
        var scalars = String.UnicodeScalarView()
        for byte in body { scalars.append(TableText.scalar(byte)) }
        self.init(text: String(scalars), wasWindows1251: true)
    }

    private init(text: String, wasWindows1251: Bool) {
        self.text = text
        self.wasWindows1251 = wasWindows1251
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0..<0x80: Unicode.Scalar(byte)
        case 0xC0...: Unicode.Scalar(0x410 + UInt32(byte - 0xC0)) ?? "\u{FFFD}"
        default: Unicode.Scalar(upper[Int(byte - 0x80)]) ?? "\u{FFFD}"
        }
    }

    /// Windows-1251 from 0x80 to 0xBF.
    private static let upper: [UInt32] = [
        0x402, 0x403, 0x201A, 0x453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x409, 0x2039, 0x40A, 0x40C, 0x40B, 0x40F, 0x452,
        0x2018,
        0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122, 0x459, 0x203A, 0x45A, 0x45C, 0x45B, 0x45F, 0xA0, 0x40E, 0x45E,
        0x408,
        0xA4, 0x490, 0xA6, 0xA7, 0x401, 0xA9, 0x404, 0xAB, 0xAC, 0xAD, 0xAE, 0x407, 0xB0, 0xB1, 0x406, 0x456, 0x491, 0xB5, 0xB6, 0xB7,
        0x451,
        0x2116, 0x454, 0xBB, 0x458, 0x405, 0x455, 0x457,
    ]
}
