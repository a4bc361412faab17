import Text

/// Nothing is decoded: the table is searched where it stands in the image.
extension WordTable: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let letters = try coder.code(value?.letters)
        guard let table = WordTable(letters: letters, ends: try coder.code(value?.ends), slots: try coder.code(value?.slots)) else {
            throw BadImage(offset: coder.offset)
        }
        self = table
    }
}

extension PackedNumbers: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(digits: try coder.code(value?.digits))
    }
}
