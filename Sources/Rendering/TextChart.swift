/// Charts made of block characters, one row high.
enum TextChart {
    private static let partialBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A share as a bar, `width` characters wide. `tenths`: tenths of a percent, clamped to 0…1000.
    ///
    /// 625 → `█████░░░`
    static func bar(tenths: Int, width: Int = 8) -> String {
        let eighths = (min(max(tenths, 0), 1000) * width * 8 + 500) / 1000
        let part = eighths % 8 == 0 ? "" : String(partialBlocks[eighths % 8 - 1])
        let filled = String(repeating: "█", count: eighths / 8) + part
        return filled + String(repeating: "░", count: width - eighths / 8 - (part.isEmpty ? 0 : 1))
    }

    /// A series of numbers as columns, the greatest at full height; an unknown value is a space.
    ///
    /// If no value is below half of the greatest, the lower half is cut off to make changes visible.
    ///
    /// 4, 8, nil, 2 → `▄█ ▂`
    static func sparkline(_ values: [Int?]) -> String {
        let known = values.compactMap(\.self)
        let greatest = max(1, known.max() ?? 0)
        let ground = (known.min() ?? 0) * 2 >= greatest ? greatest / 2 : 0
        return values.map { value in
            guard let value else { return " " }
            let height = (max(value - ground, 0) * columns.count + (greatest - ground) - 1) / (greatest - ground) - 1
            return String(columns[min(max(height, 0), columns.count - 1)])
        }.joined()
    }
}
