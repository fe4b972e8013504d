# Sourced by the other tools: where the build finds the speech runtime that tools/fetch-speech unpacked.
export PKG_CONFIG_PATH="$PWD/.speech/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
