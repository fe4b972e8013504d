#ifndef PARLEY_CSPEEXDSP_SHIM_H
#define PARLEY_CSPEEXDSP_SHIM_H

#include <speex/speex_echo.h>
#include <speex/speex_preprocess.h>

/// The control calls take `void *` to a value whose type depends on the request; these two name the types we use.
static inline int parley_speex_echo_set_integer(SpeexEchoState *_Nonnull state, int request, int value) {
    spx_int32_t wide = value;
    return speex_echo_ctl(state, request, &wide);
}

static inline int parley_speex_preprocess_set_integer(SpeexPreprocessState *_Nonnull state, int request, int value) {
    spx_int32_t wide = value;
    return speex_preprocess_ctl(state, request, &wide);
}

/// Here the `void *` is the state itself, not a pointer to it.
static inline int parley_speex_preprocess_set_echo_state(SpeexPreprocessState *_Nonnull state,
                                                         SpeexEchoState *_Nullable echo) {
    return speex_preprocess_ctl(state, SPEEX_PREPROCESS_SET_ECHO_STATE, echo);
}

#endif
