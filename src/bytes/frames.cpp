// Packs bytes into zstd frames that say their size, and unpacks them.
#include "bytes/frames.hpp"

#include "base/allocated.hpp"

#include <zstd.h>

#include <memory>

namespace jjak::reading {
namespace {

constexpr int packing_level = 1;

// Contexts are made only once a thread; making one costs more than a page does.

std::size_t pack(std::string& into, std::string_view bytes) {
  struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  };
  thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(allocated(ZSTD_createCCtx()));
  return ZSTD_compressCCtx(context.get(), into.data(), into.size(), bytes.data(), bytes.size(), packing_level);
}

std::size_t unpack(std::string& into, std::string_view frame) {
  struct Free {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
  };
  thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(allocated(ZSTD_createDCtx()));
  return ZSTD_decompressDCtx(context.get(), into.data(), into.size(), frame.data(), frame.size());
}

}  // namespace

std::string compressed(std::string_view bytes) {
  std::string frame(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = pack(frame, bytes);
  require_memory(ZSTD_isError(size) == 0);  // there is room for whatever comes out
  frame.resize(size);
  return frame;
}

std::optional<std::string> decompressed(std::string_view frame, std::size_t most) {
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > most) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(size), '\0');
  const std::size_t done = unpack(bytes, frame);
  if (ZSTD_isError(done) != 0 || done != bytes.size()) return std::nullopt;
  return bytes;
}

}  // namespace jjak::reading
