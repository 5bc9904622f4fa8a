// Writes and reads the files of shards. A line says what it is; then come frames, each with its length: the header, the
// entries, and, behind an empty one, how many entries there are and the digest of all bytes before.
#include "shards/shard_file.hpp"

#include "base/message.hpp"
#include "base/packed.hpp"
#include "bytes/frames.hpp"

#include <array>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind bad_shard{"bad_shard",
                          tr("not a file of shards that this version of jjak reads; “jjak build --shards” writes "
                             "shards, and “jjak align-shard” what comes of them")};
const ErrorKind damaged_shard{"damaged_shard", tr("damaged or incomplete; make it again")};
}  // namespace errors

namespace shards {
namespace {

constexpr std::array<std::string_view, 2> first_lines = {"jjak-shard 1\n", "jjak-aligned 1\n"};
constexpr std::size_t longest_entry = std::size_t{1} << 30;  // bytes of both texts of a pair, or of its alignment

std::string packed(const Header& header) {
  PackedWriter out;
  for (const std::string* field : {&header.version, &header.options, &header.settings, &header.knowledge})
    out.add_text(*field);
  return out.take();
}

std::optional<Header> unpacked_header(std::string_view bytes) {
  PackedReader in(bytes);
  Header header;
  for (std::string* field : {&header.version, &header.options, &header.settings, &header.knowledge}) *field = in.text();
  return in.is_done() ? std::optional(std::move(header)) : std::nullopt;
}

/// The number of entries and the digest.
std::string end_of(std::uint64_t entries, const std::string& digest) {
  PackedWriter out;
  out.add_text({});
  out.add(entries);
  out.add_text(digest);
  return out.take();
}

}  // namespace

Status FileWriter::write(std::string_view bytes) {
  sum_.add(bytes);
  return sink_->write(bytes);
}

Status FileWriter::begin(Content content, const Header& header) {
  if (Status written = write(first_lines[static_cast<std::size_t>(content)]); !written) return written;
  Status added = add(packed(header));
  entries_ = 0;
  return added;
}

Status FileWriter::add(std::string_view entry) {
  ++entries_;
  PackedWriter out;
  out.add_text(reading::compressed(entry));
  return write(out.take());
}

Status FileWriter::finish() {
  if (Status written = sink_->write(end_of(entries_, sum_.digits())); !written) return written;
  return sink_->close();
}

Result<File> read_file_of(Content content, std::string_view bytes, const std::string& path) {
  const std::string_view line = first_lines[static_cast<std::size_t>(content)];
  if (!bytes.starts_with(line)) return Error{errors::bad_shard, path};
  PackedReader in(bytes.substr(line.size()));
  const Error damaged{errors::damaged_shard, path};
  std::size_t read = line.size();
  std::vector<std::string_view> entries;
  for (std::string_view frame = in.text(); !frame.empty(); frame = in.text()) {
    read = static_cast<std::size_t>(frame.data() - bytes.data()) + frame.size();
    entries.push_back(frame);
  }
  const std::uint64_t count = in.number();
  const std::string_view digest = in.text();
  if (!in.is_done() || entries.size() != count + 1 || digest != reading::sha256_digits(bytes.substr(0, read)))
    return damaged;
  const std::optional<std::string> first = unpacked(entries.front());
  const std::optional<Header> header = first ? unpacked_header(*first) : std::nullopt;
  if (!header) return damaged;
  entries.erase(entries.begin());
  return File{*header, std::move(entries)};
}

std::optional<std::string> unpacked(std::string_view entry) { return reading::decompressed(entry, longest_entry); }

}  // namespace shards
}  // namespace jjak
