#ifndef PARLEY_CALSA_SHIM_H
#define PARLEY_CALSA_SHIM_H

#include <alsa/asoundlib.h>

static void parley_alsa_ignore_message(const char *_Nullable file, int line, const char *_Nullable function,
                                       int error, const char *_Nullable format, ...) {
    (void)file, (void)line, (void)function, (void)error, (void)format;
}

/// ALSA writes its diagnostics to standard error unless it is given a handler, and the handler is variadic, which
/// Swift cannot write. Errors reach us as return codes.
static inline void parley_alsa_silence_messages(void) {
    snd_lib_error_set_handler(parley_alsa_ignore_message);
}

/// `EPIPE`, `ESTRPIPE` and friends arrive negated; `ESTRPIPE` is Linux's own, and Swift's Glibc does not name it.
static inline int parley_alsa_error_suspended(void) {
    return -ESTRPIPE;
}

#endif
