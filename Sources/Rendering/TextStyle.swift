/// How replies look where they are shown.
package struct TextStyle: Sendable {
    /// Columns of the terminal; nil where nothing is cut: a pipe, a file, a screen reader.
    package var width: Int?
    package var isColoured: Bool

    /// A width is taken as 60 to 200 columns.
    package init(width: Int? = nil, isColoured: Bool = false) {
        self.width = width.map { min(max($0, 60), 200) }
        self.isColoured = isColoured
    }
}
