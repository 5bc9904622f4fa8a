// The records of a web archive, one behind the other: what reading WARC and ARC has in common.
#pragma once

#include "bytes/byte_stream.hpp"
#include "documents/outlet.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::reading {

/// How a format marks its records.
struct RecordFormat {
  bool (*opens)(std::string_view bytes);  ///< whether a record begins with these bytes
  std::size_t look;                       ///< so many bytes suffice to tell; less than 64 KiB
  std::string_view complaint;             ///< what to say where a record should begin and none does
};

/// Walks from record to record. Damaged records are reported with their offset, and the walk goes on at the next record
/// that can be found, also in the next gzip member or zstd frame.
class RecordStream {
 public:
  /// All three outlive the stream of records.
  RecordStream(std::string path, ByteStream& stream, Outlet& outlet, const RecordFormat& format)
      : path_(std::move(path)), stream_(stream), outlet_(outlet), format_(format) {}

  /// Moves to the first byte of the next record. False at the end of the file, and when no more is wanted.
  bool next();

  ByteStream& stream() { return stream_; }
  /// Whether the record at this offset, of which these bytes could be read, is not whole: bytes are missing, or its
  /// compressed data is damaged. Where a file is not packed by record, what was read before the damage is good.
  bool is_damaged(std::uint64_t offset, std::size_t read, std::size_t size) const;
  /// Reports the record that starts here and moves to the next place where one starts.
  void skip_bad_record(ErrorCode code, std::string detail);
  /// Moves past a record, and the line ends behind it. Returns its place in the file: `offset` is its own.
  Origin skip_record(std::uint64_t offset, std::size_t bytes);

 private:
  bool is_broken(std::uint64_t offset) const;
  void end_or_recover();
  void skip_line_ends();
  void resynchronise();

  std::string path_;
  ByteStream& stream_;
  Outlet& outlet_;
  const RecordFormat& format_;
  bool more_ = true;
  bool fault_reported_ = false;
};

}  // namespace jjak::reading
