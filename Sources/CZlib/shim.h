#pragma once
#include <zlib.h>

/// `deflateInit2` is a macro, which Swift cannot import.
static inline int czlib_deflateInitGzip(z_stream *stream, int level) {
  // 15: the largest window; +16: a gzip wrapper with no name and no time stamp.
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/// `inflateInit2` is a macro, which Swift cannot import.
static inline int czlib_inflateInitGzip(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}
