/// How replies look on the device that shows them.
package struct TextStyle: Sendable {
    /// Columns of the terminal; nil for a pipe, a file or a screen reader, where nothing is cut off.
    package var width: Int?
    package var isColored: Bool
    /// Whether shares and series get charts beside their numbers: only on a screen that can show block characters.
    package var showsCharts: Bool

    /// `width` is clamped to 20…200 columns.
    package init(width: Int? = nil, isColored: Bool = false, showsCharts: Bool = false) {
        self.isColored = isColored
        self.showsCharts = showsCharts
        fit(columns: width)
    }

    package mutating func fit(columns: Int?) { width = columns.map { min(max($0, 20), 200) } }
}
