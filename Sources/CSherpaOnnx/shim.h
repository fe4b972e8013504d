// The speech runtime's C API, as `tools/fetch-speech` unpacks it; pkg-config's `parley-sherpa-onnx` says where it lies.
#include <sherpa-onnx/c-api/c-api.h>
