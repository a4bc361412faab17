extension Schema {
    /// The steps that later versions added to the first one.
    static let laterSteps = [

        // Taught phrases. From here on the journal keeps changes of any kind of thing.
        """
        CREATE TABLE phrase (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            phrase TEXT NOT NULL CHECK (phrase <> ''),
            phrase_key TEXT NOT NULL UNIQUE,
            meaning TEXT NOT NULL CHECK (meaning <> ''),
            author_id INTEGER NOT NULL REFERENCES person (id)
        ) STRICT;

        DROP TRIGGER journal_change_is_final;
        DROP TRIGGER journal_change_is_kept;
        DROP INDEX journal_change_by_thing;
        ALTER TABLE journal_change RENAME TO journal_change_before;
        CREATE TABLE journal_change (
            sequence INTEGER NOT NULL REFERENCES journal (sequence),
            place INTEGER NOT NULL,
            thing TEXT NOT NULL CHECK (thing <> ''),
            thing_id INTEGER NOT NULL,
            before TEXT,
            after TEXT,
            PRIMARY KEY (sequence, place)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO journal_change SELECT sequence, place, thing, thing_id, before, after FROM journal_change_before;
        DROP TABLE journal_change_before;
        CREATE INDEX journal_change_by_thing ON journal_change (thing, thing_id, sequence);
        CREATE TRIGGER journal_change_is_final BEFORE UPDATE ON journal_change
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        """,

        // Management entries, and the notices that wait for people.
        """
        ALTER TABLE task ADD COLUMN demanded INTEGER NOT NULL DEFAULT 0 CHECK (demanded >= 0);
        ALTER TABLE task ADD COLUMN is_entered_done INTEGER NOT NULL DEFAULT 0 CHECK (is_entered_done IN (0, 1));

        CREATE TABLE desk (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thing TEXT NOT NULL CHECK (\(oneOf("thing", "feedback reward use fine absence target control draw check idea"))),
            person_id INTEGER REFERENCES person (id),
            author_id INTEGER NOT NULL REFERENCES person (id),
            at INTEGER NOT NULL,
            from_day INTEGER,
            to_day INTEGER CHECK (to_day IS NULL OR from_day IS NOT NULL AND to_day >= from_day),
            cents INTEGER CHECK (cents >= 0),
            currency TEXT,
            number INTEGER,
            word TEXT,
            text TEXT,
            is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1))
        ) STRICT;
        CREATE INDEX desk_by_person ON desk (thing, person_id, at);

        CREATE TABLE department_setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

        CREATE TABLE notice (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            entry INTEGER REFERENCES journal (sequence),
            task_id INTEGER,
            due_day INTEGER,
            due_minute INTEGER,
            text TEXT,
            CHECK ((entry IS NOT NULL) + (task_id IS NOT NULL) + (text IS NOT NULL) = 1)
        ) STRICT;
        CREATE INDEX notice_by_person ON notice (person_id, at);
        """,

        // Past states of tasks, for the figures of past days. A row without a status: the task did not exist.
        """
        CREATE TABLE task_past (
            id INTEGER PRIMARY KEY,
            task_id INTEGER NOT NULL,
            sequence INTEGER NOT NULL REFERENCES journal (sequence),
            until INTEGER NOT NULL,
            entered INTEGER NOT NULL,
            due_day INTEGER NOT NULL,
            assignee_id INTEGER NOT NULL REFERENCES person (id),
            status TEXT CHECK (\(oneOf("status", "open done cancelled"))),
            kind TEXT,
            duration INTEGER
        ) STRICT;
        CREATE INDEX task_past_by_task ON task_past (task_id, id);
        CREATE INDEX task_past_by_day ON task_past (due_day, assignee_id);
        CREATE INDEX task_past_left_open ON task_past (until, due_day) WHERE status = 'open' AND until >= (due_day + 1) * 86400;
        """,

        // Figures of a person's day, counted when first asked for; all of them can be counted again.
        """
        CREATE TABLE day_sheet (
            day INTEGER NOT NULL,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            opened INTEGER,
            on_time INTEGER NOT NULL,
            due INTEGER NOT NULL,
            planned_tasks INTEGER NOT NULL,
            planned_minutes INTEGER NOT NULL,
            missed TEXT NOT NULL,
            PRIMARY KEY (day, person_id)
        ) WITHOUT ROWID, STRICT;

        CREATE TABLE work_sheet (
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            done INTEGER NOT NULL,
            ahead INTEGER NOT NULL,
            filled INTEGER NOT NULL,
            required INTEGER NOT NULL,
            results INTEGER NOT NULL,
            results_required INTEGER NOT NULL,
            revenue INTEGER NOT NULL,
            invoices_amount INTEGER NOT NULL,
            contracts_amount INTEGER NOT NULL,
            payments INTEGER NOT NULL,
            invoices INTEGER NOT NULL,
            contracts INTEGER NOT NULL,
            calls INTEGER NOT NULL,
            meetings INTEGER NOT NULL,
            in_other_currency INTEGER NOT NULL,
            flaws TEXT NOT NULL,
            PRIMARY KEY (person_id, day)
        ) WITHOUT ROWID, STRICT;
        """,

        // Kept figures get the version of the rules that they were counted by. Earlier ones get 0, so they are counted again.
        """
        ALTER TABLE day_sheet RENAME TO day_snapshot;
        ALTER TABLE day_snapshot ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE work_sheet RENAME TO work_snapshot;
        ALTER TABLE work_snapshot ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
        """,

        // The mark that the entries of one line share. Earlier entries have none and stand alone.
        """
        ALTER TABLE journal ADD COLUMN line INTEGER;
        """,

        // Two people may teach the same phrase. Ids of phrases that are gone stay used, for the journal names them.
        """
        ALTER TABLE phrase RENAME TO phrase_before;
        CREATE TABLE phrase (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            phrase TEXT NOT NULL CHECK (phrase <> ''),
            phrase_key TEXT NOT NULL,
            meaning TEXT NOT NULL CHECK (meaning <> ''),
            author_id INTEGER NOT NULL REFERENCES person (id),
            UNIQUE (phrase_key, author_id)
        ) STRICT;
        INSERT INTO phrase SELECT id, phrase, phrase_key, meaning, author_id FROM phrase_before;
        DELETE FROM sqlite_sequence WHERE name = 'phrase';
        INSERT INTO sqlite_sequence (name, seq) SELECT 'phrase', seq FROM sqlite_sequence WHERE name = 'phrase_before';
        DROP TABLE phrase_before;
        """,

        // Which process is telling a notice, and which notices a kept answer tells. Answers are kept under other keys from here on.
        """
        ALTER TABLE notice ADD COLUMN teller TEXT;
        DELETE FROM answer;
        ALTER TABLE answer ADD COLUMN notices TEXT NOT NULL DEFAULT '';
        """,

        // What sales are counted from: done tasks by time, the last contact with each client, and the done tasks of past months, packed.
        """
        CREATE INDEX task_by_done ON task (closed, assignee_id, client_id, kind, cents, currency, status, is_history)
            WHERE status = 'done' AND is_history = 0;
        CREATE INDEX task_by_contact ON task (client_id, closed, status, is_history)
            WHERE status = 'done' AND is_history = 0 AND client_id IS NOT NULL;
        CREATE TABLE done_month (month INTEGER PRIMARY KEY, version INTEGER NOT NULL, tasks BLOB NOT NULL) STRICT;
        """,
    ]
}
