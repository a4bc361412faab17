/// One of the two languages that the assistant speaks.
package enum LanguageCode: String, Sendable, CaseIterable, Comparable {
    case ru, en

    /// Russian first.
    package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left == .ru && right == .en }
}

extension LanguageCode: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self = try coder.code(value.map { $0 == .ru }) ? .ru : .en
    }
}
