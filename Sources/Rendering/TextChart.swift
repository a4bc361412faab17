/// A share as a small bar, so that a column of them is seen at a glance: 62.5 % → `█████░░░`.
func bar(tenths: Int, width: Int = 8) -> String {
    let eighths = (min(max(tenths, 0), 1000) * width * 8 + 500) / 1000
    let part = eighths % 8 == 0 ? "" : String(partials[eighths % 8 - 1])
    let filled = String(repeating: "█", count: eighths / 8) + part
    return filled + String(repeating: "░", count: width - eighths / 8 - (part.isEmpty ? 0 : 1))
}

/// Numbers through time as a line of columns, the greatest the highest; where nothing is known a space. Where none is below half of the
/// greatest, the lower half is left out, so that a change is seen.
///
/// 4, 8, none, 2 → `▄█ ▂`
func sparkline(_ values: [Int?]) -> String {
    let known = values.compactMap(\.self)
    let greatest = max(1, known.max() ?? 0)
    let ground = (known.min() ?? 0) * 2 >= greatest ? greatest / 2 : 0
    return values.map { value in
        guard let value else { return " " }
        let place = (max(value - ground, 0) * columns.count + (greatest - ground) - 1) / (greatest - ground) - 1
        return String(columns[min(max(place, 0), columns.count - 1)])
    }.joined()
}

private let partials: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
private let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
