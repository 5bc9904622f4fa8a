#include "read/stream.hpp"

#include "read/kind.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace jjak::reading {
namespace {

constexpr std::size_t input_step = 64u << 10;
constexpr std::size_t output_step = 256u << 10;

/// Drops what was consumed from the front of a buffer once that is worth the move.
void compact(std::string& buffer, std::size_t& at) {
  constexpr std::size_t worth = 1u << 20;
  if (at < worth && at < buffer.size()) return;
  buffer.erase(0, at);
  at = 0;
}

}  // namespace

Result<std::unique_ptr<ByteStream>> ByteStream::open(const std::string& path, std::size_t max_ratio) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(path, failure)) {
    if (failure) return system_error(failure.value(), path, ErrorCode::read_failed);
    return Error{ErrorCode::not_a_file, path, {}, {}, {}};
  }
  errno = 0;
  std::unique_ptr<ByteStream> stream(new ByteStream(path, max_ratio));
  if (!stream->file_) return system_error(errno, path, ErrorCode::read_failed);
  stream->read_more();
  stream->gzip_ = is_gzip(stream->input_);
  return stream;
}

bool ByteStream::read_more() {
  if (input_at_ > 0) {
    input_begin_ += input_at_;
    input_.erase(0, input_at_);
    input_at_ = 0;
  }
  const std::size_t have = input_.size();
  input_.resize(have + input_step);
  file_.read(input_.data() + have, static_cast<std::streamsize>(input_step));
  input_.resize(have + static_cast<std::size_t>(file_.gcount()));
  if (file_.bad()) fail(ErrorCode::read_failed, "input/output error");
  return input_.size() > have;
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
  if (!gzip_) return position_;
  const bool at_end = at_ == buffer_.size() && inflater_ == nullptr;
  return marks_.empty() || at_end ? input_offset() : marks_.front().offset;
}

bool ByteStream::fill() {
  if (fault_) return false;
  if (gzip_) return fill_member();
  if (input_at_ == input_.size() && !read_more()) return false;
  buffer_.append(input_, input_at_);
  input_at_ = input_.size();
  return true;
}

/// Opens the next gzip member. False at the end of the file, or when something else stands there.
bool ByteStream::start_member() {
  constexpr std::size_t magic_bytes = 3;
  while (input_.size() - input_at_ < magic_bytes && read_more()) {}
  const std::string_view rest = std::string_view(input_).substr(input_at_);
  if (rest.empty()) return false;
  member_offset_ = input_offset();
  member_output_ = 0;
  inflater_ = std::make_unique<Inflater>(Inflater::Format::gzip);
  marks_.push_back({position_ + (buffer_.size() - at_), member_offset_});
  while (marks_.size() > 1 && marks_[1].position <= position_) marks_.pop_front();
  return true;
}

bool ByteStream::fill_member() {
  if (inflater_ == nullptr && !start_member()) return false;
  const std::size_t have = buffer_.size();
  while (buffer_.size() == have) {
    if (input_at_ == input_.size() && !read_more()) {
      fail(ErrorCode::truncated, "gzip data");
      return false;
    }
    std::string_view input = std::string_view(input_).substr(input_at_);
    const auto state = inflater_->run(input, buffer_, output_step);
    input_at_ = input_.size() - input.size();
    member_output_ += buffer_.size() - have;
    if (state == Inflater::State::damaged) {
      fail(ErrorCode::bad_gzip, inflater_->complaint());
      return buffer_.size() > have;
    }
    if (is_hostile(input_offset() - member_offset_, member_output_, max_ratio_)) {
      fail(ErrorCode::too_large, fmt::format("{} times its compressed size", max_ratio_));
      return false;
    }
    if (state == Inflater::State::done) {
      inflater_.reset();
      return buffer_.size() > have || start_member();
    }
  }
  return true;
}

void ByteStream::fail(ErrorCode code, std::string detail) {
  fault_ = Error{code, path_, std::move(detail), {}, gzip_ ? member_offset_ : position_};
}

bool ByteStream::recover() {
  if (!fault_ || !gzip_) return false;
  position_ += buffer_.size() - at_;
  buffer_.clear();
  at_ = 0;
  inflater_.reset();
  marks_.clear();
  fault_.reset();
  // The damage can have led the inflater past the next member's start, so the search begins right behind this one's.
  // Deflated bytes can look like a member's head; then that is found damaged too and we go on.
  constexpr std::string_view magic = "\x1F\x8B\x08";
  file_.clear();
  file_.seekg(static_cast<std::streamoff>(member_offset_ + 1));
  input_.clear();
  input_at_ = 0;
  input_begin_ = member_offset_ + 1;
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

}  // namespace jjak::reading
