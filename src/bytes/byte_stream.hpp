// A file or pipe as a stream of bytes that knows its position. gzip and zstd are unpacked member by member.
#pragma once

#include "bytes/byte_source.hpp"
#include "bytes/unpack.hpp"

#include <jjak/result.hpp>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

class ByteStream {
 public:
  /// A regular file or a named pipe; "-" is standard input. Fails as opening a file does, and not_a_file. A zstd file
  /// may begin with a dictionary for its frames (IIPC, WARC zstd 1.0); a bad dictionary is reported by fault().
  static Result<std::unique_ptr<ByteStream>> open(const std::string& path, std::size_t max_ratio);

  /// The bytes of any source. `path`: what errors name.
  static std::unique_ptr<ByteStream> over(std::string path, std::unique_ptr<ByteSource> source, std::size_t max_ratio);

  /// The next bytes, at least `count` unless the stream ends or breaks before. Valid until the next call.
  std::string_view peek(std::size_t count);
  /// Moves past `count` bytes that were peeked at.
  void skip(std::size_t count);

  /// The offset in the file of the next byte, or of the compressed member that holds it.
  std::uint64_t offset() const;
  /// The offset of the next byte in the unpacked stream.
  std::uint64_t position() const { return position_; }
  bool is_compressed() const { return unpacker_ != nullptr; }

  /// Why there are no more bytes before the end of the file. `byte` is the offset of the damaged member.
  const std::optional<Error>& fault() const { return fault_; }
  /// After a fault: skips the rest of the damaged member and continues at the next one. False at the end of the file,
  /// and with a new fault when nearly all of a file is damaged.
  bool recover();

 private:
  struct Mark {
    std::uint64_t position;  ///< in the decompressed stream
    std::uint64_t offset;    ///< in the file
  };

  ByteStream(std::string path, std::unique_ptr<ByteSource> source, std::size_t max_ratio)
      : path_(std::move(path)), source_(std::move(source)), max_ratio_(max_ratio) {}

  void start();
  std::string read_dictionary();
  bool fill();
  bool fill_member();
  bool start_member();
  bool search_from_next();
  bool read_more();
  bool need(std::size_t count);
  void fail(ErrorCode code, std::string detail);
  std::string_view unread() const { return std::string_view(input_).substr(input_at_); }
  std::uint64_t input_offset() const { return input_begin_ + input_at_; }

  std::string path_;
  std::unique_ptr<ByteSource> source_;
  std::size_t max_ratio_;
  std::optional<Error> fault_;

  std::string input_;  ///< bytes of the file that are not consumed yet, from input_at_
  std::size_t input_at_ = 0;
  std::uint64_t input_begin_ = 0;  ///< the file's offset of input_[0]

  Coding coding_{};
  std::unique_ptr<Unpacker> unpacker_;  ///< of a compressed file
  bool in_member_ = false;
  std::uint64_t member_offset_ = 0;
  std::uint64_t member_output_ = 0;
  std::uint64_t furthest_ = 0;  ///< offset behind the last byte of the file that a damaged member took in
  std::uint64_t wasted_ = 0;    ///< bytes that were read and unpacked of damaged members

  std::string buffer_;  ///< decompressed bytes, from at_
  std::size_t at_ = 0;
  std::uint64_t position_ = 0;  ///< of buffer_[at_] in the decompressed stream
  std::deque<Mark> marks_;
};

}  // namespace jjak::reading
