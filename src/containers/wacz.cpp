// Reads WACZ files: finds the WARC files inside and streams them, so that an archive larger than memory can be read.
#include "containers/wacz.hpp"

#include "bytes/byte_stream.hpp"
#include "bytes/file_kind.hpp"
#include "bytes/unpack.hpp"
#include "containers/arc.hpp"
#include "containers/warc.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace jjak::reading {
namespace {

constexpr zip_int64_t most_members = 100'000;  // of an archive; crawls have a few hundred at most

struct Close {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Archive = std::unique_ptr<zip_t, Close>;
using Member = std::unique_ptr<zip_file_t, Close>;

/// How much was read from an archive. Members may share their packed bytes, so their sum has a limit too.
struct Volume {
  std::uint64_t packed = 0;    ///< bytes of the whole archive
  std::uint64_t unpacked = 0;  ///< bytes that were read from all its members
  std::size_t max_ratio = 0;

  bool is_spent() const { return is_hostile(packed, unpacked, max_ratio); }
};

class MemberSource : public ByteSource {
 public:
  /// `packed`: bytes of the member in the archive. `is_stored`: as they are, so that reading can jump.
  MemberSource(std::string path, Member member, std::uint64_t packed, bool is_stored, Volume& volume)
      : path_(std::move(path)), member_(std::move(member)), packed_(packed), is_stored_(is_stored), volume_(volume) {}

  Result<std::size_t> read(std::string& bytes, std::size_t count) override {
    const std::size_t have = bytes.size();
    bytes.resize(have + count);
    const zip_int64_t got = zip_fread(member_.get(), bytes.data() + have, count);
    const std::size_t size = got < 0 ? 0 : static_cast<std::size_t>(got);
    bytes.resize(have + size);
    if (got < 0) return Error{errors::bad_zip, path_, zip_file_strerror(member_.get()), {}, {}};
    unpacked_ += size;
    volume_.unpacked += size;
    if (is_hostile(packed_, unpacked_, volume_.max_ratio) || volume_.is_spent())
      return Error{errors::too_large, path_, fmt::format("{} times its compressed size", volume_.max_ratio), {}, {}};
    return size;
  }

  bool seek(std::uint64_t offset) override {
    return is_stored_ && zip_fseek(member_.get(), static_cast<zip_int64_t>(offset), SEEK_SET) == 0;
  }

 private:
  std::string path_;
  Member member_;
  std::uint64_t packed_, unpacked_ = 0;
  bool is_stored_;
  Volume& volume_;
};

class WaczReader {
 public:
  WaczReader(const std::string& path, Outlet& outlet) : path_(path), outlet_(outlet) {}

  void run(std::uint64_t file_size) {
    int code = 0;
    archive_.reset(zip_open(path_.c_str(), ZIP_RDONLY, &code));
    if (!archive_) return report_code(code);
    volume_ = {file_size, 0, outlet_.options().max_inflate_ratio};
    const zip_int64_t members = zip_get_num_entries(archive_.get(), 0);
    if (members > most_members) return report(errors::too_large, fmt::format("{} members", most_members));
    std::size_t found = 0;
    // When the whole archive has reached its limit, which its member has reported, no other member can be read.
    for (zip_int64_t i = 0; i < members && outlet_.is_wanted() && !volume_.is_spent(); ++i)
      found += read_member(static_cast<zip_uint64_t>(i));
    if (found == 0) report(errors::unsupported, "zip archive without WARC files under archive/");
  }

 private:
  void report(ErrorCode code, std::string detail) { outlet_.report({code, path_, std::move(detail), {}, {}}); }

  void report_code(int code) {
    if (code == ZIP_ER_NOZIP) return report(errors::bad_zip, "its table of contents is missing; was the file cut off?");
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    report(errors::bad_zip, zip_error_strerror(&error));
    zip_error_fini(&error);
  }

  /// Whether the member is a web archive, which is read then.
  bool read_member(zip_uint64_t index) {
    const char* raw = zip_get_name(archive_.get(), index, 0);
    const std::string name = raw == nullptr ? std::string() : text::repair_utf8(raw);
    if (!name.starts_with("archive/")) return false;
    const FileKind kind = kind_by_name(name.substr(name.rfind('/') + 1));
    if (kind != FileKind::warc && kind != FileKind::arc) return false;
    const std::string path = path_ + "/" + name;
    const auto note = [&](ErrorCode code, std::string detail) {
      outlet_.report({code, path, std::move(detail), {}, {}});
      return true;
    };
    zip_stat_t entry{};
    const bool is_listed = zip_stat_index(archive_.get(), index, 0, &entry) == 0;
    if (is_listed && entry.encryption_method != ZIP_EM_NONE) return note(errors::unsupported, "encrypted");
    if (is_listed && entry.size == 0) return note(errors::empty, {});
    Member member(is_listed ? zip_fopen_index(archive_.get(), index, 0) : nullptr);
    if (!member) return note(errors::bad_zip, zip_strerror(archive_.get()));
    const std::uint64_t packed = std::min<std::uint64_t>(entry.comp_size, volume_.packed);
    const bool is_stored = entry.comp_method == ZIP_CM_STORE;
    const auto stream = ByteStream::over(
        path, std::make_unique<MemberSource>(path, std::move(member), packed, is_stored, volume_), volume_.max_ratio);
    (kind == FileKind::warc ? read_warc : read_arc)(path, *stream, outlet_);
    return true;
  }

  const std::string& path_;
  Outlet& outlet_;
  Archive archive_;
  Volume volume_;
};

}  // namespace

void read_wacz(const std::string& path, Outlet& outlet) {
  std::error_code failure;
  const std::uint64_t size = std::filesystem::file_size(path, failure);
  if (failure) return outlet.report({errors::unsupported, path, "WACZ from a pipe; save it as a file", {}, {}});
  WaczReader(path, outlet).run(size);
}

}  // namespace jjak::reading
