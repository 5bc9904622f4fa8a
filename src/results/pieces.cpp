// Copies pieces of old results by their places. What lies together is copied together.
#include "results/pieces.hpp"

#include "base/output.hpp"
#include "base/packed.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <utility>

namespace jjak::results {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_at_once = 1u << 20;  // bytes that are copied at a time

}  // namespace

/// A file of the old set, which is opened when it is read.
class Pieces::OldFile {
 public:
  OldFile(const ResultFolder& folder, const std::string& path)
      : path_(path), place_((fs::path(folder.path()) / path).string()) {}
  OldFile(const OldFile&) = delete;
  OldFile& operator=(const OldFile&) = delete;
  ~OldFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  const std::string& path() const { return path_; }

  /// Fills `bytes`.
  Status read(std::uint64_t offset, std::string& bytes) {
    if (descriptor_ < 0) descriptor_ = ::open(place_.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor_ < 0) return system_error(errno, place_, errors::read_failed);
    for (std::size_t done = 0; done < bytes.size();) {
      const ssize_t got =
          ::pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return system_error(got < 0 ? errno : EIO, place_, errors::read_failed);
      done += static_cast<std::size_t>(got);
    }
    return Done{};
  }

 private:
  std::string path_, place_;
  int descriptor_ = -1;
};

/// A file of the new set. What is to be copied waits until something else is written.
class Pieces::File {
 public:
  File(const ResultFolder& folder, const std::string& path, std::unique_ptr<ByteSink> sink)
      : old_(folder, path), sink_(std::move(sink)) {}

  const std::string& path() const { return old_.path(); }
  std::uint64_t size() const { return size_; }

  Status write(std::string_view bytes) {
    if (Status copied = flush(); !copied) return copied;
    size_ += bytes.size();
    return sink_->write(bytes);
  }

  /// Bytes of the old file of the same name.
  Status copy(std::uint64_t offset, std::uint64_t length) {
    if (offset != to_)
      if (Status copied = flush(); !copied) return copied;
    if (from_ == to_) from_ = to_ = offset;
    to_ += length;
    size_ += length;
    return Done{};
  }

  Status close() {
    Status done = flush();
    if (done) done = sink_->close();
    sink_.reset();
    return done;
  }

 private:
  Status flush() {
    std::string bytes;
    while (from_ < to_) {
      bytes.resize(std::min(to_ - from_, most_at_once));
      if (Status read = old_.read(from_, bytes); !read) return read;
      if (Status written = sink_->write(bytes); !written) return written;
      from_ += bytes.size();
    }
    return Done{};
  }

  OldFile old_;  // of the same name
  std::unique_ptr<ByteSink> sink_;
  std::uint64_t size_ = 0;
  std::uint64_t from_ = 0, to_ = 0;  // of the old file, to be copied
};

class Pieces::Sink final : public ByteSink {
 public:
  explicit Sink(File& file) : file_(file) {}
  Status write(std::string_view bytes) override { return file_.write(bytes); }
  Status close() override { return file_.close(); }

 private:
  File& file_;
};

Pieces::Pieces(ResultFolder& folder, std::string_view known) : folder_(folder) {
  if (!known.empty()) recall(known);
}

Pieces::~Pieces() = default;

/// Reads what written() wrote; nothing of it counts where a file is not the one that it speaks of.
void Pieces::recall(std::string_view known) {
  auto lines = read_manifest((fs::path(folder_.path()) / ResultFolder::manifest_name).string());
  if (!lines) return;
  for (ManifestLine& line : *lines) digests_.emplace(std::move(line.path), std::move(line.digest));
  PackedReader in(known);
  std::vector<std::string> paths(in.count());
  bool is_same = true;
  for (std::string& path : paths) {
    path = in.text();
    const std::string_view digest = in.text();
    const auto file = digests_.find(path);
    is_same = is_same && file != digests_.end() && file->second == digest;
  }
  const auto path = [&] {
    const std::uint64_t number = in.number();
    is_same = number < paths.size() && is_same;
    return is_same ? paths[number] : std::string();
  };
  std::set<std::string> seen;
  const auto stretch = [&] {
    Stretch read{path(), in.number(), 0};
    read.length = in.number();
    is_same = is_same && (!seen.insert(read.path).second || is_there(read.path));
    return read;
  };
  for (std::size_t count = in.count(); count > 0 && is_same && in.is_good(); --count) {
    Piece piece;
    piece.key = in.text();
    for (std::size_t n = in.count(); n > 0; --n) piece.stretches.push_back(stretch());
    if (in.number() != 0) piece.noted = stretch();
    for (std::size_t n = in.count(); n > 0; --n) piece.files.push_back(path());
    std::string key = piece.key;
    old_.emplace(std::move(key), std::move(piece));
  }
  if (!is_same || !in.is_done()) old_.clear();
}

Result<std::unique_ptr<ByteSink>> Pieces::open(const std::string& path) {
  Result<std::unique_ptr<ByteSink>> sink = folder_.add(path);
  if (!sink) return sink;
  if (is_in_piece_) {
    now_.files.push_back(path);
    return sink;
  }
  files_.push_back(std::make_unique<File>(folder_, path, *std::move(sink)));
  return std::unique_ptr<ByteSink>(std::make_unique<Sink>(*files_.back()));
}

void Pieces::begin(std::string key) {
  is_in_piece_ = true;
  now_ = {std::move(key), {}, {}, {}};
  sizes_.clear();
  for (const auto& file : files_) sizes_.push_back(file->size());
}

void Pieces::end() {
  is_in_piece_ = false;
  if (now_.key.empty()) return;
  for (std::size_t i = 0; i < sizes_.size(); ++i)
    if (const std::uint64_t length = files_[i]->size() - sizes_[i]; length > 0)
      now_.stretches.push_back({files_[i]->path(), sizes_[i], length});
  pieces_.push_back(std::move(now_));
}

bool Pieces::has(const std::string& key) const {
  const auto piece = old_.find(key);
  if (piece == old_.end()) return false;
  const std::vector<std::string>& files = piece->second.files;
  return std::all_of(files.begin(), files.end(), [this](const std::string& file) { return is_there(file); });
}

bool Pieces::is_there(const std::string& path) const {
  std::error_code failure;
  return fs::is_regular_file(fs::symlink_status(fs::path(folder_.path()) / path, failure));
}

Result<std::string> Pieces::copy(const std::string& key) {
  const Piece& piece = old_.at(key);
  for (const Stretch& stretch : piece.stretches) {
    const auto file =
        std::find_if(files_.begin(), files_.end(), [&](const auto& each) { return each->path() == stretch.path; });
    if (file == files_.end()) return Error{errors::read_failed, stretch.path};
    if (Status copied = (*file)->copy(stretch.offset, stretch.length); !copied) return copied.error();
  }
  for (const std::string& file : piece.files) {
    folder_.keep(file, digests_.at(file));
    now_.files.push_back(file);
  }
  std::string noted(piece.noted ? piece.noted->length : 0, '\0');
  if (!piece.noted) return noted;
  if (noted_ == nullptr || noted_->path() != piece.noted->path)
    noted_ = std::make_unique<OldFile>(folder_, piece.noted->path);
  if (Status done = noted_->read(piece.noted->offset, noted); !done) return done.error();
  return noted;
}

std::string Pieces::written() const {
  std::map<std::string_view, std::size_t> numbers;
  for (const Piece& piece : pieces_) {
    for (const Stretch& stretch : piece.stretches) numbers.emplace(stretch.path, 0);
    if (piece.noted) numbers.emplace(piece.noted->path, 0);
    for (const std::string& file : piece.files) numbers.emplace(file, 0);
  }
  PackedWriter out;
  out.add(numbers.size());
  std::size_t number = 0;
  // Both lists are in the order of the paths.
  const auto lines = read_manifest((fs::path(folder_.path()) / ResultFolder::manifest_name).string());
  if (!lines) return {};
  for (const ManifestLine& line : *lines) {
    const auto found = numbers.find(line.path);
    if (found == numbers.end()) continue;
    found->second = number++;
    out.add_text(line.path);
    out.add_text(line.digest);
  }
  const auto add = [&](const Stretch& stretch) {
    out.add(numbers.at(stretch.path));
    out.add(stretch.offset);
    out.add(stretch.length);
  };
  out.add(pieces_.size());
  for (const Piece& piece : pieces_) {
    out.add_text(piece.key);
    out.add(piece.stretches.size());
    for (const Stretch& stretch : piece.stretches) add(stretch);
    out.add(piece.noted ? 1 : 0);
    if (piece.noted) add(*piece.noted);
    out.add(piece.files.size());
    for (const std::string& file : piece.files) out.add(numbers.at(file));
  }
  return out.take();
}

}  // namespace jjak::results
