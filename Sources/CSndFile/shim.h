#ifndef PARLEY_CSNDFILE_SHIM_H
#define PARLEY_CSNDFILE_SHIM_H

#include <sndfile.h>

/// `sf_command` takes `void *`; with clipping on, a sample beyond full scale becomes full scale instead of wrapping.
static inline int parley_sf_set_clipping(SNDFILE *_Nonnull file, int on) {
    return sf_command(file, SFC_SET_CLIPPING, NULL, on ? SF_TRUE : SF_FALSE);
}

#endif
