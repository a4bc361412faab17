extension IntentInfo: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(id: try coder.code(value?.id), file: try coder.code(value?.file))
        purpose = try coder.code(value?.purpose)
        needs = try coder.code(value?.needs)
        questions = try coder.code(value?.questions)
        deferredExamples = try coder.code(value?.deferredExamples)
        deferredNegatives = try coder.code(value?.deferredNegatives)
        changes = try coder.code(value?.changes)
        looksBack = try coder.code(value?.looksBack)
        looksBackAt = try coder.code(value?.looksBackAt)
        personSlots = try coder.code(value?.personSlots)
        quotesPhrases = try coder.code(value?.quotesPhrases)
        isForHead = try coder.code(value?.isForHead)
    }
}

extension IntentInfo.Need: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        asked = try coder.code(value?.asked)
        satisfiedBy = try coder.code(value?.satisfiedBy)
    }
}

extension IntentInfo.Example: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        language = try coder.code(value?.language)
        file = try coder.code(value?.file)
        line = try coder.code(value?.line)
        slots = try coder.code(value?.slots)
        ask = try coder.code(optional: value?.ask)
    }
}

extension IntentInfo.Negative: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        file = try coder.code(value?.file)
        line = try coder.code(value?.line)
    }
}

extension IntentID: ImageCodable {}
