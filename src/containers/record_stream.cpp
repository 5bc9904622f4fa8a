// Walks over the records of a web archive and goes on behind damaged ones, so that one bad block does not cost an
// archive.
#include "containers/record_stream.hpp"

#include <algorithm>

namespace jjak::reading {

bool RecordStream::next() {
  while (more_ && outlet_.is_wanted()) {
    skip_line_ends();
    const std::string_view start = stream_.peek(format_.look);
    if (start.empty())
      end_or_recover();
    else if (!format_.opens(start))
      skip_bad_record(errors::bad_warc, std::string(format_.complaint));
    else
      return true;
  }
  return false;
}

bool RecordStream::is_broken(std::uint64_t offset) const { return stream_.fault() && stream_.fault()->byte == offset; }

bool RecordStream::is_damaged(std::uint64_t offset, std::size_t read, std::size_t size) const {
  return read < size || (stream_.is_compressed() && is_broken(offset));
}

void RecordStream::skip_bad_record(ErrorCode code, std::string detail) {
  const std::uint64_t offset = stream_.offset();
  if (is_broken(offset)) {
    outlet_.report(*stream_.fault());  // the reason why the record is damaged
    fault_reported_ = true;
  } else {
    outlet_.report(Error{code, path_, std::move(detail), {}, offset});
  }
  resynchronise();
}

Origin RecordStream::skip_record(std::uint64_t offset, std::size_t bytes) {
  stream_.skip(bytes);
  skip_line_ends();
  stream_.peek(1);
  const std::uint64_t next = stream_.offset();
  return {path_, offset, next > offset ? next - offset : 0, true, {}};
}

/// When nothing more can be read: goes to the next gzip member behind a damaged one, or to the end of the file.
void RecordStream::end_or_recover() {
  if (!stream_.fault()) {
    more_ = false;
    return;
  }
  if (!fault_reported_) outlet_.report(*stream_.fault());
  fault_reported_ = false;
  more_ = stream_.recover();
  if (!more_ && stream_.fault()) outlet_.report(*stream_.fault());  // why there is no going on
}

void RecordStream::skip_line_ends() {
  while (true) {
    const std::string_view bytes = stream_.peek(1);
    const std::size_t count = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    if (count == 0) return;
    stream_.skip(count);
  }
}

void RecordStream::resynchronise() {
  constexpr std::size_t step = 64u << 10;
  while (true) {
    const std::string_view bytes = stream_.peek(step);
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
      if (!format_.opens(bytes.substr(at + 1))) continue;
      stream_.skip(at + 1);
      return;
    }
    const bool last = bytes.size() < step;
    stream_.skip(last ? bytes.size() : bytes.size() - format_.look);
    if (last) return;
  }
}

}  // namespace jjak::reading
