/// Counts the pieces that author text is expanded into.
struct ExpansionBudget {
    private var inFile = 0
    private var inTemplate = 0

    mutating func startFile() { inFile = 0 }
    mutating func startTemplate() { inTemplate = 0 }

    /// Throws once a template or its file has used up what it may.
    mutating func spend(_ pieces: Int) throws(ExpansionError) {
        inTemplate += pieces
        inFile += pieces
        if inTemplate > RuleLimit.pieces {
            throw ExpansionError(what: "this expands to more than \(RuleLimit.pieces) pieces; say it in several")
        }
        if inFile > RuleLimit.piecesInFile {
            throw ExpansionError(what: "this file expands to more than \(RuleLimit.piecesInFile) pieces; what follows is left out")
        }
    }
}

/// Author text that would expand beyond a limit.
struct ExpansionError: Error, Equatable {
    let what: String
}
