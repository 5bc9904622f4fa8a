#include "read/inflate.hpp"

#include <algorithm>
#include <limits>

namespace jjak::reading {
namespace {

int window_bits(Inflater::Format format) {
  switch (format) {
    case Inflater::Format::gzip: return MAX_WBITS + 16;
    case Inflater::Format::zlib: return MAX_WBITS;
    default: return -MAX_WBITS;
  }
}

bool is_zlib(std::string_view body) {
  if (body.size() < 2) return false;
  const auto first = static_cast<unsigned char>(body[0]), second = static_cast<unsigned char>(body[1]);
  return (first & 0x0F) == 8 && (first * 256u + second) % 31 == 0;
}

}  // namespace

Inflater::Inflater(Format format) : ready_(inflateInit2(&stream_, window_bits(format)) == Z_OK) {}

Inflater::~Inflater() {
  if (ready_) inflateEnd(&stream_);
}

Inflater::State Inflater::run(std::string_view& input, std::string& output, std::size_t max_output) {
  if (!ready_) return State::damaged;
  constexpr std::size_t largest = std::numeric_limits<uInt>::max();
  const std::size_t have = output.size();
  const std::size_t given = std::min(input.size(), largest);
  output.resize(have + std::min(max_output, largest));
  stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));  // zlib does not write to it
  stream_.avail_in = static_cast<uInt>(given);
  stream_.next_out = reinterpret_cast<Bytef*>(output.data() + have);
  stream_.avail_out = static_cast<uInt>(output.size() - have);
  const int code = inflate(&stream_, Z_NO_FLUSH);
  output.resize(output.size() - stream_.avail_out);
  input.remove_prefix(given - stream_.avail_in);
  if (code == Z_STREAM_END) return State::done;
  return code == Z_OK || code == Z_BUF_ERROR ? State::more : State::damaged;
}

std::string Inflater::complaint() const { return stream_.msg == nullptr ? "no gzip header" : stream_.msg; }

bool is_hostile(std::uint64_t input, std::uint64_t output, std::size_t max_ratio) {
  constexpr std::uint64_t free_bytes = 1u << 20;
  return output > free_bytes && output / std::max<std::uint64_t>(input, 1) >= max_ratio;
}

Result<std::string> inflate_body(std::string_view body, bool gzip, std::size_t max_bytes, std::size_t max_ratio) {
  constexpr std::size_t step = 256u << 10;
  Inflater inflater(gzip ? Inflater::Format::gzip : is_zlib(body) ? Inflater::Format::zlib : Inflater::Format::raw);
  std::string text;
  std::string_view input = body;
  while (true) {
    const std::size_t input_before = input.size(), text_before = text.size();
    const auto state = inflater.run(input, text, step);
    if (state == Inflater::State::damaged) return Error{ErrorCode::bad_gzip, {}, inflater.complaint(), {}, {}};
    if (text.size() > max_bytes) return Error{ErrorCode::too_large, {}, fmt::format("{} bytes", max_bytes), {}, {}};
    if (is_hostile(body.size() - input.size(), text.size(), max_ratio))
      return Error{ErrorCode::too_large, {}, fmt::format("{} times its compressed size", max_ratio), {}, {}};
    if (state == Inflater::State::done) return text;
    if (input.size() == input_before && text.size() == text_before)
      return Error{ErrorCode::truncated, {}, "compressed body", {}, {}};
  }
}

}  // namespace jjak::reading
