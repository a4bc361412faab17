import CLibEdit

/// Our own keys, where libedit's fall short. One key press deletes what a person sees as one letter (й made of и and a breve, a flag);
/// Tab, history search and undo are ours too.
enum KeyBindings {
    static func bind(_ editor: OpaquePointer) {
        pl_addfn(editor, "delete-before", "", { editor, _ in KeyBindings.deleteBefore(editor) })
        pl_addfn(editor, "delete-after", "", { editor, _ in KeyBindings.deleteAfter(editor) })
        pl_addfn(
            editor, "leave-or-delete", "", { editor, _ in EditedLine(editor).isEmpty ? UInt8(CC_EOF) : KeyBindings.deleteAfter(editor) })
        pl_addfn(editor, "complete", "", { editor, _ in LineEditor.of(editor)?.complete(1) ?? UInt8(CC_ERROR) })
        pl_addfn(editor, "complete-back", "", { editor, _ in LineEditor.of(editor)?.complete(-1) ?? UInt8(CC_ERROR) })
        pl_addfn(editor, "search-past", "", { editor, _ in LineEditor.of(editor)?.searchPast() ?? UInt8(CC_ERROR) })
        pl_addfn(editor, "undo-typing", "", { editor, _ in LineEditor.of(editor)?.undoTyping() ?? UInt8(CC_ERROR) })
        let isVi = pl_is_vi(editor) != 0
        let bindings = [
            ("^?", "delete-before"), ("^H", "delete-before"), ("^D", "leave-or-delete"), ("^W", "ed-delete-prev-word"),
            ("^L", "ed-clear-screen"), ("^R", "search-past"), ("^I", "complete"), ("^_", "undo-typing"),
        ]
        for (key, function) in bindings { pl_bind(editor, key, function) }
        for (key, function) in sequences {
            // In vi's insert mode Esc alone leads to the command mode, where the rest of the sequence is read.
            _ = isVi ? pl_bind_command(editor, key, function) : pl_bind(editor, "\\e" + key, function)
        }
    }

    /// What follows Esc.
    private static let sequences = [
        ("[3~", "delete-after"), ("[Z", "complete-back"), ("[H", "ed-move-to-beg"), ("OH", "ed-move-to-beg"), ("[1~", "ed-move-to-beg"),
        ("[7~", "ed-move-to-beg"), ("[F", "ed-move-to-end"), ("OF", "ed-move-to-end"), ("[4~", "ed-move-to-end"),
        ("[8~", "ed-move-to-end"), ("[1;5D", "ed-prev-word"), ("[1;5C", "em-next-word"),
    ]

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
}
