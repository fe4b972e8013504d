#ifndef PARLEY_CSAMPLERATE_SHIM_H
#define PARLEY_CSAMPLERATE_SHIM_H

#include <samplerate.h>

#endif
