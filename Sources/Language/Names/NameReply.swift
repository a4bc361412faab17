extension NameGrammar {
    /// Declines a name of the directory for replies: «Иванов Сергей» → «Иванову Сергею», «Три медведя» → «Тремя медведями».
    /// Names with a legal form, in quotes or in Latin letters stay unchanged: «ООО «Ромашка»».
    package func declined(_ name: String, _ wanted: CaseSet, kind: NameID.Kind) -> String {
        guard let wanted = wanted.single.first, wanted != .nominative else { return name }
        let variant = variant(of: name, kind: kind)
        if variant.hasCompanyForm || name.unicodeScalars.first.map(Self.isQuotationMark) ?? true { return name }
        let scalars = Array(name.unicodeScalars)
        var declined = "", end = 0
        for word in variant.words {
            declined.unicodeScalars.append(contentsOf: scalars[end..<word.from])
            declined += word.declined(wanted)
            end = word.to
        }
        declined.unicodeScalars.append(contentsOf: scalars[end...])
        return declined
    }

    private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F: true
        default: false
        }
    }

    /// The gender, for «перенёс» or «перенесла».
    package func gender(of personName: String) -> Gender { variant(of: personName, kind: .person).gender }

    /// The first name, for greetings: «Орлова Марина» → «Марина»; the whole name if no first name is recognised.
    package func firstName(of personName: String) -> String { variant(of: personName, kind: .person)[.given]?.text ?? personName }
}
