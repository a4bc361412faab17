/// An alias that names an anchor of the same text: `&a … *a`.
///
/// It is looked for before YAML is read: a few lines of aliases of aliases stand for more nodes than any memory holds.
enum YamlAlias {
    static func first(in text: String) -> (name: String, line: Int, column: Int)? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        var anchors: Set<String> = []
        var isAfterWord = false
        var line = 1, column = 0
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 0) }
            if !isAfterWord, scalar == "&" || scalar == "*" {
                let name = String(String.UnicodeScalarView(scalars[(place + 1)...].prefix(while: isPartOfName)))
                if scalar == "&", !name.isEmpty { anchors.insert(name) }
                if scalar == "*", anchors.contains(name) { return (name, line, column) }
            }
            isAfterWord = isPartOfName(scalar)
        }
        return nil
    }

    private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
