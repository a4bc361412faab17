import CLibEdit

/// The keys that libedit doesn't serve as it should: what is one letter to a person (й typed as и and a breve, a flag) goes in one stroke.
enum Keys {
    static func bind(_ editor: OpaquePointer) {
        pl_addfn(editor, "delete-before", "", { editor, _ in Keys.deleteBefore(editor) })
        pl_addfn(editor, "delete-after", "", { editor, _ in Keys.deleteAfter(editor) })
        pl_addfn(editor, "leave-or-delete", "", { editor, _ in Keys.isEmpty(editor) ? UInt8(CC_EOF) : Keys.deleteAfter(editor) })
        let bindings = [
            ("^?", "delete-before"), ("^H", "delete-before"), ("^D", "leave-or-delete"), ("\\e[3~", "delete-after"),
            ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"), ("\\e[7~", "ed-move-to-beg"),
            ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"), ("\\e[8~", "ed-move-to-end"),
            ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"), ("^W", "ed-delete-prev-word"), ("^R", "em-inc-search-prev"),
            ("^I", "ed-unassigned"),
        ]
        for (key, function) in bindings { pl_bind(editor, key, function) }
    }

    private static func deleteBefore(_ editor: OpaquePointer?) -> UInt8 {
        guard let last = EditedLine(editor).before.last else { return UInt8(CC_REFRESH_BEEP) }
        el_deletestr(editor, Int32(last.unicodeScalars.count))
        return UInt8(CC_REFRESH)
    }

    private static func deleteAfter(_ editor: OpaquePointer?) -> UInt8 {
        guard let first = EditedLine(editor).behind.first else { return UInt8(CC_REFRESH_BEEP) }
        let count = Int32(first.unicodeScalars.count)
        el_cursor(editor, count)
        el_deletestr(editor, count)
        return UInt8(CC_REFRESH)
    }

    private static func isEmpty(_ editor: OpaquePointer?) -> Bool {
        let line = EditedLine(editor)
        return line.before.isEmpty && line.behind.isEmpty
    }
}
