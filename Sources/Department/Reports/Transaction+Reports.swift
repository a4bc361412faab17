// What reports are made from.
extension Transaction {
    var reportContext: ReportContext { ReportContext(speaker: actor.person, policy: policy, now: now) }

    var reader: ReportReader { ReportReader(store: store, words: words, context: reportContext) }
}
