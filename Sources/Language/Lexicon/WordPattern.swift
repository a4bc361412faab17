/// A class of words known by their endings: Russian infinitives end in -ть, -ти, -чь, -ться.
struct WordPattern: Sendable {
    let set: Int
    let endings: [String]
    /// In letters.
    let minimum: Int

    /// Keys are folded, so bytes can be compared; `hasSuffix` would also find equal characters of other bytes.
    func accepts(_ key: String) -> Bool {
        endings.contains { key.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) } && key.unicodeScalars.count >= minimum
    }
}

extension WordPattern: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        set = try coder.code(value?.set)
        endings = try coder.code(value?.endings)
        minimum = try coder.code(value?.minimum)
    }
}
