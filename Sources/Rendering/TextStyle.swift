/// How replies look where they are shown.
package struct TextStyle: Sendable {
    /// Columns of the terminal; nil where nothing is cut: a pipe, a file, a screen reader.
    package var width: Int?
    package var isColoured: Bool
    /// Shares and weeks as bars beside their numbers: only where a person looks at a screen that can show them.
    package var hasPictures: Bool

    /// A width is taken as 60 to 200 columns.
    package init(width: Int? = nil, isColoured: Bool = false, hasPictures: Bool = false) {
        self.isColoured = isColoured
        self.hasPictures = hasPictures
        fit(columns: width)
    }

    package mutating func fit(columns: Int?) { width = columns.map { min(max($0, 60), 200) } }
}
