// Streams a file or pipe and unpacks it on the way, so that archives larger than memory can be read.
#include "bytes/byte_stream.hpp"

#include "bytes/file_kind.hpp"

#include <jjak/read.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace jjak::reading {
namespace {

constexpr std::size_t input_step = 64u << 10;
constexpr std::size_t first_output = 4u << 10;  // of a member, so that a false head costs little
constexpr std::size_t output_step = 256u << 10;
constexpr std::string_view gzip_member = "\x1F\x8B\x08";
constexpr std::string_view zstd_frame = "\x28\xB5\x2F\xFD";
// Bytes that were read and unpacked of damaged members. Beyond that the search goes on behind them; beyond four times
// that, the rest of the file is not read.
constexpr std::uint64_t free_waste = 16u << 20, waste_per_byte = 16, most_waste = 4;
constexpr std::uint64_t zstd_block = 128u << 10;  // libzstd unpacks a block as a whole, however little of it is wanted
constexpr std::size_t max_dictionary_bytes = 32u << 20;  // zstd's own are some hundred KiB

/// Drops consumed bytes from the front of a buffer when they are worth the move: a byte is moved four times at most.
void compact(std::string& buffer, std::size_t& at) {
  constexpr std::size_t worth = 1u << 20;
  if (at < std::max(worth, buffer.size() / 4) && at < buffer.size()) return;
  buffer.erase(0, at);
  at = 0;
}

std::size_t little_endian(std::string_view bytes) {
  std::size_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

}  // namespace

Result<std::unique_ptr<ByteStream>> ByteStream::open(const std::string& path, std::size_t max_ratio) {
  Result<std::unique_ptr<ByteSource>> source = open_source(path);
  if (!source) return source.error();
  return over(path, *std::move(source), max_ratio);
}

std::unique_ptr<ByteStream> ByteStream::over(std::string path, std::unique_ptr<ByteSource> source,
                                             std::size_t max_ratio) {
  std::unique_ptr<ByteStream> stream(new ByteStream(std::move(path), std::move(source), max_ratio));
  stream->start();
  return stream;
}

/// Finds out whether the stream is compressed, and how.
void ByteStream::start() {
  constexpr std::size_t magic_bytes = 4;
  need(magic_bytes);
  if (!is_gzip(unread()) && !is_zstd(unread())) return;
  coding_ = is_gzip(unread()) ? Coding::gzip : Coding::zstd;
  const std::string dictionary = coding_ == Coding::zstd ? read_dictionary() : std::string();
  if (fault_) return;  // no frame can be read without the dictionary
  unpacker_ = make_unpacker(coding_, dictionary);
}

/// Reads the dictionary from the skippable frame at the start of a WARC; it may be compressed itself.
std::string ByteStream::read_dictionary() {
  constexpr std::string_view mark = "\x5D\x2A\x4D\x18";
  constexpr std::size_t head = 8;
  if (!unread().starts_with(mark) || !need(head)) return {};
  const std::size_t length = little_endian(unread().substr(mark.size(), head - mark.size()));
  if (length > max_dictionary_bytes || !need(head + length)) {
    fail(errors::bad_zstd, "dictionary");
    return {};
  }
  const std::string_view content = unread().substr(head, length);
  Result<std::string> dictionary = std::string(content);
  if (content.starts_with(zstd_frame)) dictionary = unpack(content, Coding::zstd, max_dictionary_bytes, max_ratio_);
  input_at_ += head + length;
  if (dictionary) return *std::move(dictionary);
  fail(errors::bad_zstd, "dictionary");
  return {};
}

bool ByteStream::read_more() {
  if (input_at_ > 0) {
    input_begin_ += input_at_;
    input_.erase(0, input_at_);
    input_at_ = 0;
  }
  const auto got = source_->read(input_, input_step);
  if (!got) fail(got.error().code, got.error().detail);
  return got && *got > 0;
}

/// Makes sure that so many bytes of the file are in the buffer; false when the file ends before.
bool ByteStream::need(std::size_t count) {
  while (unread().size() < count && read_more()) {}
  return unread().size() >= count;
}

std::string_view ByteStream::peek(std::size_t count) {
  compact(buffer_, at_);
  while (buffer_.size() - at_ < count && fill()) {}
  return std::string_view(buffer_).substr(at_);
}

void ByteStream::skip(std::size_t count) {
  count = std::min(count, buffer_.size() - at_);
  at_ += count;
  position_ += count;
  while (marks_.size() > 1 && marks_[1].position <= position_) marks_.pop_front();
}

std::uint64_t ByteStream::offset() const {
  if (!is_compressed()) return position_;
  const bool at_end = at_ == buffer_.size() && !in_member_;
  return marks_.empty() || at_end ? input_offset() : marks_.front().offset;
}

bool ByteStream::fill() {
  if (fault_) return false;
  if (is_compressed()) return fill_member();
  if (input_at_ == input_.size() && !read_more()) return false;
  buffer_.append(input_, input_at_);
  input_at_ = input_.size();
  return true;
}

/// Opens the next member. False at the end of the file.
bool ByteStream::start_member() {
  if (!need(1)) return false;
  member_offset_ = input_offset();
  member_output_ = 0;
  unpacker_->restart();
  in_member_ = true;
  marks_.push_back({position_ + (buffer_.size() - at_), member_offset_});
  while (marks_.size() > 1 && marks_[1].position <= position_) marks_.pop_front();
  return true;
}

bool ByteStream::fill_member() {
  if (!in_member_ && !start_member()) return false;
  const std::size_t have = buffer_.size();
  while (buffer_.size() == have) {
    if (input_at_ == input_.size() && !read_more()) {
      if (!fault_) fail(errors::truncated, fmt::format("{} data", name_of(coding_)));
      return false;
    }
    std::string_view input = unread();
    const auto room = std::clamp<std::uint64_t>(member_output_, first_output, output_step);
    const auto state = unpacker_->run(input, buffer_, static_cast<std::size_t>(room));
    input_at_ = input_.size() - input.size();
    member_output_ += buffer_.size() - have;
    if (state == Unpacker::State::damaged) {
      fail(damage_code(coding_), unpacker_->complaint());
      return buffer_.size() > have;
    }
    if (is_hostile(input_offset() - member_offset_, member_output_, max_ratio_)) {
      fail(errors::too_large, fmt::format("{} times its compressed size", max_ratio_));
      return false;
    }
    if (state == Unpacker::State::done) {
      in_member_ = false;
      return buffer_.size() > have || start_member();
    }
  }
  return true;
}

void ByteStream::fail(ErrorCode code, std::string detail) {
  fault_ = Error{code, path_, std::move(detail), {}, is_compressed() ? member_offset_ : position_};
}

bool ByteStream::recover() {
  if (!std::exchange(fault_, std::nullopt) || !is_compressed()) return false;
  position_ += buffer_.size() - at_;
  buffer_.clear();
  at_ = 0;
  in_member_ = false;
  marks_.clear();
  if (!search_from_next()) return false;
  const std::string_view magic = coding_ == Coding::gzip ? gzip_member : zstd_frame;
  while (true) {
    const std::size_t found = input_.find(magic, input_at_);
    if (found != std::string::npos) {
      input_at_ = found;
      return true;
    }
    input_at_ = std::max(input_at_, input_.size() - std::min(input_.size(), magic.size() - 1));
    if (!read_more()) return false;
  }
}

/// Goes to where the search for the next member begins: right behind the start of the damaged one, as the decompressor
/// may have read past the next. Packed bytes can look like the head of a member; such a member is found damaged too,
/// and the search goes on. So bytes are read more than once. A file that is made of false heads would be read as often
/// as it has heads; when the work is spent, and in a pipe, which cannot go back, the search goes on behind what was
/// read. False, with a fault, when that does not help either.
bool ByteStream::search_from_next() {
  furthest_ = std::max(furthest_, input_offset());
  wasted_ += input_offset() - member_offset_ + member_output_ + (coding_ == Coding::zstd ? zstd_block : 0);
  const std::uint64_t budget = free_waste + waste_per_byte * furthest_;
  if (wasted_ > most_waste * budget) {
    fail(errors::too_large, fmt::format("{} bytes of damaged {} data", most_waste * budget, name_of(coding_)));
    return false;
  }
  const std::uint64_t next = member_offset_ + 1, from = wasted_ > budget ? std::max(next, furthest_) : next;
  if (from >= input_begin_ && from <= input_begin_ + input_.size()) {
    input_at_ = static_cast<std::size_t>(from - input_begin_);
  } else if (source_->seek(from)) {
    input_.clear();
    input_at_ = 0;
    input_begin_ = from;
  }
  return true;
}

}  // namespace jjak::reading
