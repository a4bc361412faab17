import Language

extension Explanation: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        isCorrected = try coder.code(value?.isCorrected)
        answered = try coder.code(optional: value?.answered?.name).flatMap { SlotName(name: $0) }
        taught = try coder.code(value?.taught)
        commands = try coder.code(value?.commands)
        for place in commands.indices { commands[place].evidence = try coder.code(optional: value?.commands[place].evidence) }
    }
}

extension TaughtPhrases.Phrase: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(try coder.code(value?.phrase), meaning: try coder.code(value?.meaning))
    }
}

extension Evidence: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            rule: try coder.code(value?.rule), pieces: try coder.code(value?.pieces), rival: try coder.code(optional: value?.rival),
            runnerUp: try coder.code(optional: value?.runnerUp))
    }
}

extension Evidence.Piece: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            from: try coder.code(value?.from), to: try coder.code(value?.to),
            slot: try coder.code(optional: value?.slot?.name).flatMap { SlotName(name: $0) })
    }
}

extension Evidence.RunnerUp: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(intent: try coder.code(value?.intent), rule: try coder.code(value?.rule), cost: try coder.code(value?.cost))
    }
}
