import CLibEdit
import Glibc
import Rendering

// What Tab, Ctrl-R and Ctrl-_ do.
extension LineEditor {
    func complete(_ direction: Int) -> UInt8 {
        guard let help else { return UInt8(CC_REFRESH_BEEP) }
        let typed = EditedLine(editor).before
        if var menu, menu.before == typed, look.isDrawn {
            menu.step(direction)
            self.menu = menu
            setBefore(menu.before)
            return UInt8(CC_REFRESH)
        }
        let candidates = help.completions(of: typed)
        guard let first = candidates.first else { return UInt8(CC_REFRESH_BEEP) }
        let menu = CompletionMenu(candidates, typed: typed)
        setBefore(menu.before)
        guard candidates.count > 1 else {
            _ = EditedLine(editor).behind.first == " " ? 0 : el_insertstr(editor, " ")
            return UInt8(CC_REFRESH)
        }
        self.menu = menu
        if !look.isDrawn { say(candidates.prefix(CompletionRows.most).map { $0.note.isEmpty ? $0.text : "\($0.text)  \($0.note)" }) }
        return first.text.isEmpty ? UInt8(CC_REFRESH_BEEP) : UInt8(CC_REFRESH)
    }

    /// Takes all keys until something is chosen.
    func searchPast() -> UInt8 {
        let line = EditedLine(editor)
        let before = TypingUndo.Look(before: line.before, behind: line.behind)
        search = HistorySearch(lines)
        defer { search = nil }
        while true {
            var character: wchar_t = 0
            guard el_wgetc(editor, &character) == 1 else { return UInt8(CC_REFRESH) }
            switch UInt32(bitPattern: character) {
            case 0x12: search?.goOn()
            case 0x7F, 0x08: search?.deleteLast()
            case 0x07:
                set(before)
                return UInt8(CC_REFRESH)
            case 0x1B where !hasMoreKeys: return UInt8(CC_REFRESH)
            case let code where code < 0x20:
                el_wpush(editor, [character, 0])
                return UInt8(CC_REFRESH)
            case let code: search?.type(Unicode.Scalar(code) ?? " ")
            }
            let look = search?.hit.map { TypingUndo.Look(before: $0, behind: "") } ?? before
            redraw { self.set(look) }
        }
    }

    func undoTyping() -> UInt8 {
        let line = EditedLine(editor)
        guard let look = past.back(from: TypingUndo.Look(before: line.before, behind: line.behind)) else { return UInt8(CC_REFRESH_BEEP) }
        set(look)
        return UInt8(CC_REFRESH)
    }

    /// Replaces the text before the cursor, from the first difference on.
    private func setBefore(_ wanted: String) {
        let now = Array(EditedLine(editor).before.unicodeScalars), then = Array(wanted.unicodeScalars)
        let shared = zip(now, then).prefix { $0 == $1 }.count
        if now.count > shared { el_deletestr(editor, Int32(now.count - shared)) }
        if then.count > shared {
            var rest = String.UnicodeScalarView()
            rest.append(contentsOf: then[shared...])
            el_insertstr(editor, String(rest))
        }
    }

    private func set(_ look: TypingUndo.Look) {
        let line = EditedLine(editor)
        el_cursor(editor, Int32(line.behind.unicodeScalars.count))
        let count = (line.before + line.behind).unicodeScalars.count
        if count > 0 { el_deletestr(editor, Int32(count)) }
        if !look.text.isEmpty { el_insertstr(editor, look.text) }
        el_cursor(editor, -Int32(look.behind.unicodeScalars.count))
    }
}

// The rows below the line.
extension LineEditor {
    /// The search, else the completions, else how the line is understood.
    func rowsBelow(_ line: EditedLine) -> [String] {
        guard let help, look.isDrawn else { return [] }
        let rows = CompletionRows(width: line.columns, isColored: look.isColored)
        let more = { (hidden: Int) in help.phrase("completions.more", ["count": String(hidden)]) }
        if let search {
            let head = help.phrase("search.looking", ["words": search.words])
            let none = search.words.isEmpty || search.hit != nil ? [] : [help.phrase("search.nothing", [:])]
            return rows.rows([(head, "")], chosen: nil, more: more) + none
                + rows.rows(search.hits.map { ($0, "") }, chosen: search.hits.isEmpty ? nil : search.place, more: more)
        }
        if let menu, menu.before == line.before {
            return rows.rows(menu.candidates.map { ($0.text, $0.note) }, chosen: menu.chosen, more: more)
        }
        menu = nil
        guard !line.isEmpty else { return [] }
        let preview = help.preview(of: line.before + line.behind)
        return preview.isEmpty ? [] : rows.rows([(preview, "")], chosen: nil, more: more)
    }
}
