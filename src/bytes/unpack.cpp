// Unpacks gzip, zstd and brotli through one interface, with limits on memory and on the size of the output.
#include "bytes/unpack.hpp"

#include "base/allocated.hpp"

#include <jjak/read.hpp>

#include <fmt/core.h>

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace jjak::reading {
namespace {

/// Room at the end of a string for libraries that write through pointers.
class Window {
 public:
  Window(std::string& output, std::size_t size) : output_(output), have_(output.size()) { output.resize(have_ + size); }
  char* begin() { return output_.data() + have_; }
  std::size_t size() const { return output_.size() - have_; }
  void keep(std::size_t used) { output_.resize(have_ + used); }

 private:
  std::string& output_;
  std::size_t have_;
};

class ZlibUnpacker : public Unpacker {
 public:
  explicit ZlibUnpacker(int window_bits) {
    const int code = inflateInit2(&stream_, window_bits);
    require_memory(code != Z_MEM_ERROR);
    ready_ = code == Z_OK;
  }
  ZlibUnpacker(const ZlibUnpacker&) = delete;
  ZlibUnpacker& operator=(const ZlibUnpacker&) = delete;
  ~ZlibUnpacker() override {
    if (ready_) inflateEnd(&stream_);
  }

  State run(std::string_view& input, std::string& output, std::size_t max_output) override {
    if (!ready_) return State::damaged;
    constexpr std::size_t largest = std::numeric_limits<uInt>::max();
    const std::size_t given = std::min(input.size(), largest);
    Window window(output, std::min(max_output, largest));
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));  // zlib does not write to it
    stream_.avail_in = static_cast<uInt>(given);
    stream_.next_out = reinterpret_cast<Bytef*>(window.begin());
    stream_.avail_out = static_cast<uInt>(window.size());
    const int code = inflate(&stream_, Z_NO_FLUSH);
    require_memory(code != Z_MEM_ERROR);
    window.keep(window.size() - stream_.avail_out);
    input.remove_prefix(given - stream_.avail_in);
    if (code == Z_STREAM_END) return State::done;
    return code == Z_OK || code == Z_BUF_ERROR ? State::more : State::damaged;
  }

  void restart() override { ready_ = ready_ && inflateReset(&stream_) == Z_OK; }
  std::string complaint() const override { return stream_.msg == nullptr ? "no gzip header" : stream_.msg; }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

/// Memory: libzstd refuses frames that need a window of more than 128 MiB.
class ZstdUnpacker : public Unpacker {
 public:
  explicit ZstdUnpacker(std::string_view dictionary) : context_(allocated(ZSTD_createDCtx())) {
    if (!dictionary.empty()) code_ = ZSTD_DCtx_loadDictionary(context_, dictionary.data(), dictionary.size());
  }
  ZstdUnpacker(const ZstdUnpacker&) = delete;
  ZstdUnpacker& operator=(const ZstdUnpacker&) = delete;
  ~ZstdUnpacker() override { ZSTD_freeDCtx(context_); }

  State run(std::string_view& input, std::string& output, std::size_t max_output) override {
    if (ZSTD_isError(code_)) return State::damaged;
    Window window(output, max_output);
    ZSTD_inBuffer in{input.data(), input.size(), 0};
    ZSTD_outBuffer out{window.begin(), window.size(), 0};
    code_ = ZSTD_decompressStream(context_, &out, &in);
    require_memory(ZSTD_getErrorCode(code_) != ZSTD_error_memory_allocation);
    window.keep(out.pos);
    input.remove_prefix(in.pos);
    if (ZSTD_isError(code_)) return State::damaged;
    return code_ == 0 ? State::done : State::more;
  }

  void restart() override { code_ = ZSTD_DCtx_reset(context_, ZSTD_reset_session_only); }
  std::string complaint() const override { return ZSTD_getErrorName(code_); }

 private:
  ZSTD_DCtx* context_;
  std::size_t code_ = 0;
};

class BrotliUnpacker : public Unpacker {
 public:
  BrotliUnpacker() : state_(allocated(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))) {}
  BrotliUnpacker(const BrotliUnpacker&) = delete;
  BrotliUnpacker& operator=(const BrotliUnpacker&) = delete;
  ~BrotliUnpacker() override { BrotliDecoderDestroyInstance(state_); }

  State run(std::string_view& input, std::string& output, std::size_t max_output) override {
    Window window(output, max_output);
    std::size_t available_in = input.size(), available_out = window.size();
    const auto* next_in = reinterpret_cast<const std::uint8_t*>(input.data());
    auto* next_out = reinterpret_cast<std::uint8_t*>(window.begin());
    const auto code =
        BrotliDecoderDecompressStream(state_, &available_in, &next_in, &available_out, &next_out, nullptr);
    window.keep(window.size() - available_out);
    input.remove_prefix(input.size() - available_in);
    if (code == BROTLI_DECODER_RESULT_SUCCESS) return State::done;
    const auto error = BrotliDecoderGetErrorCode(state_);
    require_memory(error < BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES ||
                   error > BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES);
    return code == BROTLI_DECODER_RESULT_ERROR ? State::damaged : State::more;
  }

  void restart() override {
    BrotliDecoderDestroyInstance(std::exchange(state_, nullptr));
    state_ = allocated(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
  }
  std::string complaint() const override { return BrotliDecoderErrorString(BrotliDecoderGetErrorCode(state_)); }

 private:
  BrotliDecoderState* state_;
};

}  // namespace

std::string_view name_of(Coding coding) {
  switch (coding) {
    case Coding::gzip: return "gzip";
    case Coding::zlib:
    case Coding::deflate: return "deflate";
    case Coding::zstd: return "zstd";
    default: return "brotli";
  }
}

ErrorCode damage_code(Coding coding) {
  if (coding == Coding::zstd) return errors::bad_zstd;
  return coding == Coding::brotli ? errors::bad_brotli : errors::bad_gzip;
}

std::unique_ptr<Unpacker> make_unpacker(Coding coding, std::string_view dictionary) {
  constexpr int gzip_bits = MAX_WBITS + 16, raw_bits = -MAX_WBITS;  // zlib.h, inflateInit2
  switch (coding) {
    case Coding::gzip: return std::make_unique<ZlibUnpacker>(gzip_bits);
    case Coding::zlib: return std::make_unique<ZlibUnpacker>(MAX_WBITS);
    case Coding::deflate: return std::make_unique<ZlibUnpacker>(raw_bits);
    case Coding::zstd: return std::make_unique<ZstdUnpacker>(dictionary);
    default: return std::make_unique<BrotliUnpacker>();
  }
}

bool is_hostile(std::uint64_t input, std::uint64_t output, std::size_t max_ratio) {
  constexpr std::uint64_t free_bytes = 1u << 20;
  return output > free_bytes && output / std::max<std::uint64_t>(input, 1) >= max_ratio;
}

Coding deflate_coding(std::string_view body) {
  if (body.size() < 2) return Coding::deflate;
  const auto first = static_cast<unsigned char>(body[0]), second = static_cast<unsigned char>(body[1]);
  // RFC 1950: method 8 in the low bits, and both bytes a multiple of 31.
  return (first & 0x0F) == 8 && (first * 256u + second) % 31 == 0 ? Coding::zlib : Coding::deflate;
}

Result<std::string> unpack(std::string_view bytes, Coding coding, std::size_t max_bytes, std::size_t max_ratio) {
  constexpr std::size_t step = 256u << 10;
  const auto unpacker = make_unpacker(coding);
  std::string text;
  std::string_view input = bytes;
  while (true) {
    const std::size_t input_before = input.size(), text_before = text.size();
    const auto state = unpacker->run(input, text, step);
    if (state == Unpacker::State::damaged) return Error{damage_code(coding), {}, unpacker->complaint(), {}, {}};
    if (text.size() > max_bytes) return Error{errors::too_large, {}, fmt::format("{} bytes", max_bytes)};
    if (is_hostile(bytes.size() - input.size(), text.size(), max_ratio))
      return Error{errors::too_large, {}, fmt::format("{} times its compressed size", max_ratio)};
    if (state == Unpacker::State::done) return text;
    if (input.size() == input_before && text.size() == text_before)
      return Error{errors::truncated, {}, fmt::format("{} data", name_of(coding))};
  }
}

}  // namespace jjak::reading
