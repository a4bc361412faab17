extension IntentInfo: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(id.rawValue)
        writer.write(file)
        IntentInfo.write(purpose, to: &writer)
        writer.write(needs)
        writer.write(questions.count)
        for (slot, question) in questions.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            writer.write(slot.rawValue)
            IntentInfo.write(question, to: &writer)
        }
        writer.write(deferredExamples)
        writer.write(deferredNegatives)
        writer.write(changes)
        writer.write(looksBack)
        writer.write(looksBackAt)
        writer.write(personSlots)
        writer.write(suggestionRank ?? 0)
        writer.write(quotesPhrases)
    }

    package init(from reader: inout ImageReader) throws {
        self.init(id: IntentID(rawValue: try reader.string()), file: try reader.string())
        purpose = try IntentInfo.words(from: &reader)
        needs = try reader.values()
        for _ in 0..<(try reader.count()) { questions[try SlotName(from: &reader)] = try IntentInfo.words(from: &reader) }
        deferredExamples = try reader.value()
        deferredNegatives = try reader.value()
        changes = try reader.bool()
        looksBack = try reader.bool()
        looksBackAt = try reader.slotTexts()
        personSlots = try reader.slots()
        let rank = try reader.int()
        suggestionRank = rank == 0 ? nil : rank
        quotesPhrases = try reader.bool()
    }

    private static func write(_ words: [LanguageCode: String], to writer: inout ImageWriter) {
        for language in LanguageCode.allCases { writer.write(words[language]) }
    }

    private static func words(from reader: inout ImageReader) throws -> [LanguageCode: String] {
        var words: [LanguageCode: String] = [:]
        for language in LanguageCode.allCases { words[language] = try reader.optionalString() }
        return words
    }
}

extension IntentInfo.Need: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(asked.rawValue)
        writer.write(satisfiedBy)
    }

    package init(from reader: inout ImageReader) throws {
        self.init(asked: try SlotName(from: &reader), satisfiedBy: try reader.slots())
    }
}

extension IntentInfo.Example: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(text)
        writer.write(language == .ru)
        writer.write(file)
        writer.write(line)
        writer.write(slots)
        writer.write(ask?.rawValue ?? -1)
        writer.write(stems)
    }

    package init(from reader: inout ImageReader) throws {
        text = try reader.string()
        language = try reader.bool() ? .ru : .en
        file = try reader.string()
        line = try reader.int()
        slots = try reader.slotTexts()
        ask = SlotName(rawValue: try reader.int())
        stems = try reader.ints()
    }
}

extension IntentInfo.Negative: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(text)
        writer.write(file)
        writer.write(line)
    }

    package init(from reader: inout ImageReader) throws {
        text = try reader.string()
        file = try reader.string()
        line = try reader.int()
    }
}

extension ImageWriter {
    fileprivate mutating func write(_ slots: [SlotName]) { write(slots.map(\.rawValue)) }

    fileprivate mutating func write(_ texts: [SlotName: [String]]) {
        write(texts.count)
        for (slot, values) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            write(slot.rawValue)
            write(values)
        }
    }
}

extension ImageReader {
    fileprivate mutating func slots() throws -> [SlotName] { try (0..<count()).map { _ in try SlotName(from: &self) } }

    fileprivate mutating func slotTexts() throws -> [SlotName: [String]] {
        try Dictionary((0..<count()).map { _ in (try SlotName(from: &self), try strings()) }) { first, _ in first }
    }
}
