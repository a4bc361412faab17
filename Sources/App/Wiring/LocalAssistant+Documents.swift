import Department
import Dialogue

/// Where a document goes that somebody asks for.
enum DocumentPlace {
    /// A file in the current folder: the person sits at this machine.
    case file
    /// `data.file` of the answer.
    case attachment
    /// The words of the reply, where its format is made of lines that people read.
    case reply
}

extension LocalAssistant {
    /// In bytes of UTF-8: the most of a document that leaves through a pipe.
    private static let largestDocument = 1 << 20

    /// The answer with its documents put where they go.
    func supplied(_ answer: Answer, in place: DocumentPlace) -> Answer {
        answer.replacingDocuments { document in
            let text = TerminalText.text(voice.text(of: document, in: answer, utc: LocalClock.universal), keepsReturns: true)
            switch place {
            case .file: return NewFile.write(text, name: document.name).map { .written(path: $0) } ?? .notWritten
            case .reply where !document.format.isReadable: return .notText
            case .attachment, .reply:
                guard text.utf8.count <= LocalAssistant.largestDocument else { return .tooLarge }
                return place == .attachment ? .attached(content: text) : .shown(content: text)
            }
        }
    }
}

extension Answer {
    /// The same answer, whose files went with it before.
    var withoutFiles: Answer {
        replacingDocuments { document in if case .attached = document.delivery { .sentBefore } else { document.delivery } }
    }

    /// A file that others should not see doesn't follow in words: it is asked for where nobody reads along.
    mutating func withhold() { self = replacingDocuments { _ in .withheld } }

    fileprivate func replacingDocuments(_ delivery: (Document) -> Document.Delivery?) -> Answer {
        var answer = self
        for place in answer.parts.indices {
            guard case .reply(.document(var document), let page) = answer.parts[place].content, !document.isTold else { continue }
            document.delivery = delivery(document)
            answer.parts[place].content = .reply(.document(document), page: page)
        }
        return answer
    }
}

extension DocumentQuery.Format {
    fileprivate var isReadable: Bool { self == .text || self == .csv || self == .json }
}
