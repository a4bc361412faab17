import Dates
import Department
import Foundation
import GRDB
import StoreSupport
import Testing

@testable import Storage

@Suite("Phrases in the store") struct PhraseTests {
    private let phrase = TaughtPhrase(id: 0, phrase: "отзвон", meaning: "звонок", author: 1)

    @Test("written, changed and removed with their journal line; the revision grows", arguments: StoreKind.allCases)
    func life(kind: StoreKind) throws {
        let store = try staffed(kind)
        let before = try store.directoryRevision()
        let written = try store.commit(entry([.phrase(before: nil, after: phrase)], by: 1, .teachPhrase))
        let taught = try #require(try store.phrases().first)
        #expect(written.changes == [.phrase(before: nil, after: taught)] && taught.id > 0)
        #expect(try store.directoryRevision() > before)

        var other = taught
        other.meaning = "встреча"
        _ = try store.commit(entry([.phrase(before: taught, after: other)], by: 1, .teachPhrase))
        #expect(throws: StoreFailure.conflict) {
            try store.commit(entry([.phrase(before: taught, after: nil)], by: 1, .forgetPhrase))
        }
        _ = try store.commit(entry([.phrase(before: other, after: nil)], by: 1, .forgetPhrase))
        #expect(try store.phrases().isEmpty)
        #expect(try store.journal(JournalQuery()).first?.changes == [.phrase(before: other, after: nil)])
    }

    @Test("the same phrase twice by one person is a conflict, by two it is none", arguments: StoreKind.allCases)
    func twice(kind: StoreKind) throws {
        let store = try staffed(kind)
        _ = try store.commit(entry([.phrase(before: nil, after: phrase)], by: 1, .teachPhrase))
        var another = phrase
        (another.meaning, another.author) = ("встреча", 2)
        _ = try store.commit(entry([.phrase(before: nil, after: another)], by: 2, .teachPhrase))
        #expect(try store.phrases().map(\.author) == [1, 2])
        #expect(throws: StoreFailure.conflict) {
            try store.commit(entry([.phrase(before: nil, after: phrase)], by: 1, .teachPhrase))
        }
    }

    @Test("a file of the first version is brought up to date, its journal whole and still final") func upgraded() throws {
        let path = temporaryPath()
        try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        let first =
            Schema.steps[0] + """
                PRAGMA application_id = \(Schema.applicationID);
                PRAGMA user_version = 1;
                INSERT INTO person (name, name_key, role, entered) VALUES ('Ким', 'ким', 'head', 0);
                INSERT INTO journal (at, clock_was_set, verb) VALUES (0, 0, 'enterPerson');
                INSERT INTO journal_change (sequence, place, thing, thing_id, after)
                    VALUES (1, 0, 'person', 1, 'id 1' || char(10) || 'name Ким' || char(10) || 'role head' || char(10) || 'entered 0');
                """
        try DatabaseQueue(path: path).writeWithoutTransaction { db in try db.execute(sql: first) }
        let store = try SQLiteStore.open(path: path)
        let kim = Person(id: 1, name: "Ким", role: .head, entered: Timestamp(seconds: 0))
        #expect(try store.journal(JournalQuery()).map(\.changes) == [[.person(before: nil, after: kim)]])
        _ = try store.commit(entry([.phrase(before: nil, after: phrase)], by: 1, .teachPhrase))
        #expect(throws: StoreFailure.self) { try store.writing { db in try db.execute(sql: "DELETE FROM journal_change") } }
    }
}
