extension NameGrammar {
    /// A name of the directory in a case, for replies: «Иванов Сергей» → «Иванову Сергею», «Три медведя» → «Тремя медведями».
    /// A company with its legal form, a quoted name and a name in Latin letters stay as they are: «ООО «Ромашка»».
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

    /// For «перенёс», «перенесла».
    package func gender(of personName: String) -> Gender { variant(of: personName, kind: .person).gender }

    /// For greetings: «Орлова Марина» → «Марина»; the name as a whole where no first name is to be told.
    package func firstName(of personName: String) -> String { variant(of: personName, kind: .person)[.given]?.text ?? personName }
}
