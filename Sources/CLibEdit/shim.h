#pragma once
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>

// What Swift can't import of libedit: its variadic calls, and the standard streams. No static variables here: each object file would
// get its own.

static inline EditLine *pl_init(const char *program) { return el_init(program, stdin, stdout, stderr); }
static inline int pl_editor(EditLine *e, const char *name) { return el_set(e, EL_EDITOR, name); }
static inline int pl_signals(EditLine *e, int on) { return el_set(e, EL_SIGNAL, on); }
static inline int pl_prompt(EditLine *e, char *(*f)(EditLine *), int escape) { return el_set(e, EL_PROMPT_ESC, f, escape); }
static inline int pl_addfn(EditLine *e, const char *name, const char *help, unsigned char (*f)(EditLine *, int)) {
    return el_set(e, EL_ADDFN, name, help, f);
}
static inline int pl_bind(EditLine *e, const char *key, const char *name) { return el_set(e, EL_BIND, key, name, NULL); }
// Of vi's command mode.
static inline int pl_bind_command(EditLine *e, const char *key, const char *name) { return el_set(e, EL_BIND, "-a", key, name, NULL); }
static inline int pl_is_vi(EditLine *e) {
    const char *name = NULL;
    return el_get(e, EL_EDITOR, &name) == 0 && name && name[0] == 'v';
}
static inline int pl_getcfn(EditLine *e, int (*f)(EditLine *, wchar_t *)) { return el_wset(e, EL_GETCFN, f); }
static inline int pl_clientdata(EditLine *e, void *p) { return el_set(e, EL_CLIENTDATA, p); }
static inline void *pl_client(EditLine *e) {
    void *p = NULL;
    el_get(e, EL_CLIENTDATA, &p);
    return p;
}
static inline int pl_refresh(EditLine *e) { return el_set(e, EL_REFRESH); }
static inline int pl_prepare(EditLine *e, int on) { return el_set(e, EL_PREP_TERM, on); }
static inline int pl_use_history(EditLine *e, History *h) { return el_set(e, EL_HIST, history, h); }
static inline int pl_history_size(History *h, int size) {
    HistEvent event;
    return history(h, &event, H_SETSIZE, size);
}
static inline int pl_history_unique(History *h) {
    HistEvent event;
    return history(h, &event, H_SETUNIQUE, 1);
}
static inline int pl_history_enter(History *h, const char *line) {
    HistEvent event;
    return history(h, &event, H_ENTER, line);
}
static inline int pl_history_clear(History *h) {
    HistEvent event;
    return history(h, &event, H_CLEAR);
}
static inline void pl_flush(void) { fflush(stdout); }
static inline int pl_is_utf8(void) {
    const char *name = nl_langinfo(CODESET);
    return name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8' && name[5] == 0;
}
