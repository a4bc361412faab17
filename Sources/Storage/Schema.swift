/// The tables, as numbered steps that are never changed once released: a new version adds a step.
///
/// Days are counted from 2000-01-01, times are seconds of local time since then, minutes of a day from midnight; lists in a cell are
/// separated by the record separator (U+001E), which no text contains.
enum Schema {
    /// "PLNR": marks a file as ours.
    static let applicationID: Int32 = 0x504C_4E52

    static var version: Int { steps.count }

    /// Closed lists are checked by `oneOf`, not IN: for more than two values SQLite would fill a temporary table for each row written.
    static let steps =
        [
            """
            CREATE TABLE person (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL CHECK (name <> ''),
                name_key TEXT NOT NULL,
                role TEXT NOT NULL CHECK (\(oneOf("role", "head manager viewer"))),
                aliases TEXT NOT NULL DEFAULT '',
                entered INTEGER NOT NULL,
                is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
            ) STRICT;
            CREATE UNIQUE INDEX person_by_name ON person (name_key) WHERE is_active = 1;

            CREATE TABLE account (
                account TEXT NOT NULL PRIMARY KEY CHECK (account <> ''),
                person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
            ) WITHOUT ROWID, STRICT;
            CREATE INDEX account_by_person ON account (person_id);

            CREATE TABLE client (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL CHECK (name <> ''),
                name_key TEXT NOT NULL,
                aliases TEXT NOT NULL DEFAULT '',
                contact TEXT,
                phone TEXT,
                manager_id INTEGER REFERENCES person (id),
                is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
            ) STRICT;
            CREATE UNIQUE INDEX client_by_name ON client (name_key) WHERE is_active = 1;
            CREATE INDEX client_by_manager ON client (manager_id);

            CREATE TABLE task (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                title TEXT CHECK (title <> ''),
                kind TEXT CHECK (\(oneOf("kind", "call meeting email message proposal contract invoice payment visit demo"))),
                assignee_id INTEGER NOT NULL REFERENCES person (id),
                client_id INTEGER REFERENCES client (id),
                participant_id INTEGER REFERENCES person (id),
                due_day INTEGER NOT NULL,
                due_minute INTEGER CHECK (due_minute BETWEEN 0 AND 1439),
                duration INTEGER CHECK (duration > 0),
                status TEXT NOT NULL CHECK (\(oneOf("status", "open done cancelled"))),
                priority TEXT CHECK (priority IN ('high', 'low')),
                cents INTEGER CHECK (cents >= 0),
                currency TEXT,
                recurrence TEXT,
                remind INTEGER CHECK (remind >= 0),
                result TEXT,
                reason TEXT,
                notes TEXT NOT NULL DEFAULT '',
                moves INTEGER NOT NULL DEFAULT 0 CHECK (moves >= 0),
                author_id INTEGER NOT NULL REFERENCES person (id),
                created INTEGER NOT NULL,
                closed INTEGER,
                is_history INTEGER NOT NULL DEFAULT 0 CHECK (is_history IN (0, 1)),
                external_id TEXT,
                CHECK (title IS NOT NULL OR kind IS NOT NULL),
                CHECK ((status = 'open') = (closed IS NULL)),
                CHECK (currency IS NULL OR cents IS NOT NULL)
            ) STRICT;
            CREATE INDEX task_by_assignee ON task (assignee_id, status, due_day, due_minute);
            CREATE INDEX task_by_day ON task (status, due_day, due_minute);
            CREATE INDEX task_by_client ON task (client_id, status, due_day) WHERE client_id IS NOT NULL;
            CREATE INDEX task_by_participant ON task (participant_id) WHERE participant_id IS NOT NULL;
            CREATE INDEX task_by_author ON task (author_id, status, due_day);
            CREATE INDEX task_by_closing ON task (assignee_id, closed) WHERE closed IS NOT NULL;
            CREATE INDEX task_by_reminder ON task (due_day) WHERE remind IS NOT NULL AND status = 'open';
            CREATE UNIQUE INDEX task_by_external_id ON task (external_id) WHERE external_id IS NOT NULL;

            CREATE TABLE journal (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                clock_was_set INTEGER NOT NULL CHECK (clock_was_set IN (0, 1)),
                actor_id INTEGER REFERENCES person (id),
                verb TEXT NOT NULL,
                note TEXT,
                reverts INTEGER REFERENCES journal (sequence)
            ) STRICT;
            CREATE INDEX journal_by_actor ON journal (actor_id, sequence);
            CREATE INDEX journal_by_verb ON journal (verb, actor_id, at);

            CREATE TABLE journal_change (
                sequence INTEGER NOT NULL REFERENCES journal (sequence),
                place INTEGER NOT NULL,
                thing TEXT NOT NULL CHECK (\(oneOf("thing", "task person client"))),
                thing_id INTEGER NOT NULL,
                before TEXT,
                after TEXT,
                PRIMARY KEY (sequence, place)
            ) WITHOUT ROWID, STRICT;
            CREATE INDEX journal_change_by_thing ON journal_change (thing, thing_id, sequence);

            CREATE TRIGGER journal_is_final BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
            CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
            CREATE TRIGGER journal_change_is_final BEFORE UPDATE ON journal_change
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
            CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

            CREATE TABLE directory (revision INTEGER NOT NULL) STRICT;
            INSERT INTO directory VALUES (0);

            CREATE TABLE name_form (
                owner_kind TEXT NOT NULL CHECK (owner_kind = 'person' OR owner_kind = 'client'),
                owner_id INTEGER NOT NULL,
                key TEXT NOT NULL,
                code INTEGER NOT NULL,
                latin TEXT NOT NULL,
                PRIMARY KEY (key, owner_kind, owner_id, code)
            ) WITHOUT ROWID, STRICT;
            CREATE INDEX name_form_by_latin ON name_form (latin);
            CREATE INDEX name_form_by_owner ON name_form (owner_kind, owner_id);

            CREATE TABLE session (
                person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                channel TEXT NOT NULL,
                text TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (person_id, channel)
            ) WITHOUT ROWID, STRICT;

            CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

            CREATE TABLE answer (key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
            CREATE INDEX answer_by_age ON answer (at);
            """
        ] + laterSteps

    /// `status = 'open' OR status = 'done' …`
    static func oneOf(_ column: String, _ values: String) -> String {
        values.split(separator: " ").map { "\(column) = '\($0)'" }.joined(separator: " OR ")
    }
}
