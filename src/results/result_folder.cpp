// Replaces the results in a folder as a set: a run that is killed never leaves old and new files mixed for good.
#include "results/result_folder.hpp"

#include "base/list_folder.hpp"
#include "base/message.hpp"
#include "base/output.hpp"
#include "results/manifest.hpp"
#include "results/staged_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind folder_in_use{"folder_in_use", tr("another jjak is writing into this folder; wait until it is done, or "
                                                  "choose another folder")};
const ErrorKind folder_gone{"folder_gone",
                            tr("this folder was removed or moved while jjak was writing into it; nothing "
                               "was kept, so run the command again")};
}  // namespace errors

namespace {

namespace fs = std::filesystem;

// In the folder. A set is complete as soon as it has the second name.
constexpr std::string_view growing = ".jjak-growing";
constexpr std::string_view complete = ".jjak-complete";
// In one of these two.
constexpr std::string_view files_part = "files";
constexpr std::string_view gone_part = "gone";  ///< what the old set had and the new one has not, a path a line

/// Removes a folder with everything in it; links are not followed.
Status remove_folder(const std::string& path) {
  std::error_code failure;
  fs::remove_all(path, failure);
  return failure ? Status(system_error(failure.value(), path, errors::write_failed)) : Done{};
}

Status write_all(ByteSink& sink, std::string_view bytes) {
  Status written = sink.write(bytes);
  return written ? sink.close() : written;
}

/// Makes the folders of a relative path in a folder that exists. One that is gone is not made again, for then only a
/// part of a set would be in it.
Status make_folders(const std::string& base, const fs::path& folders) {
  fs::path place = base;
  for (const fs::path& part : folders) {
    place /= part;
    if (::mkdir(place.c_str(), 0777) != 0 && errno != EEXIST)
      return system_error(errno, place.string(), errors::write_failed);
  }
  return Done{};
}

/// Moves a file to its place in a folder.
Status move_file(const fs::path& from, const std::string& folder, const std::string& name) {
  if (Status made = make_folders(folder, fs::path(name).parent_path()); !made) return made;
  const std::string to = (fs::path(folder) / name).string();
  return ::rename(from.c_str(), to.c_str()) == 0 ? Status(Done{}) : system_error(errno, to, errors::write_failed);
}

/// Whether the folders that lead to a file are folders, as far as they exist. A link could lead to files of others.
Status check_folders(const std::string& folder, const std::string& path) {
  fs::path place = folder;
  for (const fs::path& part : fs::path(path).parent_path()) {
    place /= part;
    std::error_code failure;
    const fs::file_status there = fs::symlink_status(place, failure);
    if (fs::exists(there) && !fs::is_directory(there)) return Error{errors::not_a_folder, place.string()};
  }
  return Done{};
}

/// Whether a file can take its place, as far as its folder exists: once a set counts, all of it must be moved.
Status check_writable(const fs::path& file) {
  const std::string folder = file.parent_path().string();
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0 || errno == ENOENT) return Done{};
  return system_error(errno, file.string(), errors::write_failed);
}

/// Whether a path still names an open folder: a run that failed may have removed it.
bool is_same_folder(int descriptor, const std::string& path) {
  struct stat open {
  }, named{};
  return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
         open.st_ino == named.st_ino;
}

/// Adds the files below a folder; folders that are links are not followed.
Status add_files_below(const std::string& folder, std::vector<std::string>& files) {
  const Result<std::vector<std::string>> entries = list_folder(folder);
  if (!entries) return entries.error();
  for (const std::string& entry : *entries) {
    std::error_code failure;
    const fs::file_type type = fs::symlink_status(entry, failure).type();
    if (failure) return system_error(failure.value(), entry, errors::read_failed);
    if (type != fs::file_type::directory)
      files.push_back(entry);
    else if (Status added = add_files_below(entry, files); !added)
      return added;
  }
  return Done{};
}

/// The files below a folder, relative to it and in order, the manifest last; of a missing folder none.
Result<std::vector<std::string>> files_below(const std::string& folder) {
  std::vector<std::string> files;
  if (Status added = add_files_below(folder, files); !added && added.error().code != errors::not_found)
    return added.error();
  for (std::string& file : files) file = fs::path(file).lexically_relative(folder).string();
  std::sort(files.begin(), files.end());
  std::stable_partition(files.begin(), files.end(),
                        [](const std::string& name) { return name != ResultFolder::manifest_name; });
  return files;
}

}  // namespace

Result<ResultFolder> ResultFolder::open(const std::string& path, bool overwrite) {
  std::error_code failure;
  const bool is_new = !fs::exists(path, failure);
  if (Status made = make_folder(path); !made) return made.error();
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return system_error(errno, path, errors::write_failed);
  ResultFolder folder(path, descriptor, is_new, overwrite);
  // Some network file systems cannot lock folders; there, users keep runs apart themselves.
  const bool is_locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
  if (!is_locked || !is_same_folder(descriptor, path)) return Error{errors::folder_in_use, path};
  if (::faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) != 0)
    return system_error(errno, path, errors::write_failed);
  if (Status checked = folder.check_hidden(); !checked) return checked.error();
  if (fs::exists(folder.place(complete), failure))
    if (Status finished = folder.finish(); !finished) return finished.error();
  if (fs::exists(folder.place(growing), failure))
    if (Status removed = remove_folder(folder.place(growing)); !removed) return removed.error();
  return folder;
}

ResultFolder::ResultFolder(std::string path, int descriptor, bool is_new, bool overwrite)
    : path_(std::move(path)), descriptor_(descriptor), is_new_(is_new), overwrite_(overwrite) {}

/// What has one of the hidden names must be a folder of this user.
Status ResultFolder::check_hidden() const {
  for (const std::string_view name : {growing, complete}) {
    struct stat found {};
    if (::lstat(place(name).c_str(), &found) != 0) continue;
    if (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid()) return Error{errors::not_a_folder, place(name)};
  }
  return Done{};
}

ResultFolder::ResultFolder(ResultFolder&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      is_new_(other.is_new_),
      overwrite_(other.overwrite_),
      has_begun_(other.has_begun_),
      files_(std::move(other.files_)) {}

ResultFolder::~ResultFolder() {
  if (descriptor_ < 0) return;
  try {
    if (has_begun_) (void)remove_folder(place(growing));
  } catch (const std::bad_alloc&) {  // then the next run removes it
  }
  if (is_new_) ::rmdir(path_.c_str());  // only an empty one
  ::close(descriptor_);
}

std::string ResultFolder::place(std::string_view name) const { return (fs::path(path_) / name).string(); }

Result<std::optional<std::string>> ResultFolder::changed_file() const {
  std::error_code failure;
  const auto lines = results::read_manifest(place(manifest_name));
  if (!lines) return lines.error();
  fs::path last;  // the folder of the file before; most files are in one
  bool is_inside = true;
  for (const results::ManifestLine& line : *lines) {
    if (fs::path folder = fs::path(line.path).parent_path(); folder != last) {
      is_inside = static_cast<bool>(check_folders(path_, line.path));
      last = std::move(folder);
    }
    const std::string file = place(line.path);
    const Result<bool> unchanged = is_inside ? results::is_unchanged(file, line) : Result<bool>(false);
    if (!unchanged) return unchanged.error();
    if (!*unchanged && fs::exists(fs::symlink_status(file, failure))) return std::optional(file);
  }
  return std::optional<std::string>{};
}

bool ResultFolder::is_whole() const {
  std::error_code failure;
  const auto lines = results::read_manifest(place(manifest_name));
  return lines && !lines->empty() && std::all_of(lines->begin(), lines->end(), [&](const results::ManifestLine& line) {
           return fs::exists(place(line.path), failure);
         });
}

Status ResultFolder::begin() {
  has_begun_ = true;
  return make_folders(path_, fs::path(growing) / files_part);
}

Result<std::unique_ptr<ByteSink>> ResultFolder::add(const std::string& path) {
  Result<std::unique_ptr<ByteSink>> sink = stage(path);
  if (sink) return sink;
  return explain(sink.error()).error();
}

Result<std::unique_ptr<ByteSink>> ResultFolder::stage(const std::string& path) {
  if (!is_same_folder(descriptor_, path_)) return Error{errors::folder_gone, path_};
  if (!has_begun_)
    if (Status begun = begin(); !begun) return begun.error();
  if (Status checked = check_folders(path_, path); !checked) return checked.error();
  if (Status checked = check_writable(place(path)); !checked) return checked.error();
  std::error_code failure;
  const fs::file_status there = fs::symlink_status(place(path), failure);
  if (there.type() == fs::file_type::none) return system_error(failure.value(), place(path), errors::write_failed);
  if (fs::is_directory(there)) return Error{errors::not_a_file, place(path)};
  if (fs::exists(there) && !overwrite_) return Error{errors::already_exists, place(path)};
  const fs::path staged = fs::path(growing) / files_part / path;
  const auto make_parents = [this, path, folders = staged.parent_path()]() -> Status {
    Status made = make_folders(path_, folders);
    if (made) return made;
    Error error = made.error();
    error.file = place(path);
    return error;
  };
  return std::unique_ptr<ByteSink>(
      std::make_unique<results::StagedFile>(place(staged.string()), place(path), (*files_)[path], make_parents));
}

/// Whether a file of the new set is where it was written, or where it was and stays.
bool ResultFolder::is_there(const std::string& path, const results::NewFile& file) const {
  const fs::path there = file.is_in_place ? fs::path(place(path)) : fs::path(place(growing)) / files_part / path;
  std::error_code failure;
  return fs::is_regular_file(fs::symlink_status(there, failure));
}

/// Where the folder is gone, that is the reason for all that fails.
Status ResultFolder::explain(const Status& status) const {
  return status || is_same_folder(descriptor_, path_) ? status : Error{errors::folder_gone, path_};
}

Status ResultFolder::commit() { return explain(swap()); }

/// What the new set no longer has, a path a line; what somebody changed stays.
Result<std::string> ResultFolder::gone_files() const {
  std::string gone;
  const auto old_files = results::read_manifest(place(manifest_name));
  if (!old_files) return old_files.error();
  for (const results::ManifestLine& old : *old_files) {
    if (files_->contains(old.path) || !check_folders(path_, old.path)) continue;
    const Result<bool> unchanged = results::is_unchanged(place(old.path), old);
    if (!unchanged) return unchanged.error();
    if (*unchanged) gone += old.path + "\n";
  }
  return gone;
}

Status ResultFolder::swap() {
  const Result<std::string> gone = gone_files();
  if (!gone) return gone.error();
  std::string manifest;
  for (const auto& [path, file] : *files_) {
    if (!is_there(path, file)) return Error{errors::folder_gone, place(growing)};
    manifest += results::written({file.digest, path});
  }
  const Result<std::unique_ptr<ByteSink>> list = stage(std::string(manifest_name));
  if (!list) return list.error();
  if (Status added = write_all(**list, manifest); !added) return added;
  const fs::path staged = place(growing);
  results::NewFile gone_file;
  results::StagedFile gone_list((staged / gone_part).string(), path_, gone_file, [] { return Status(Done{}); });
  if (Status written = write_all(gone_list, *gone); !written) return written;
  // All bytes reach the disk before the name that makes them count.
  if (::syncfs(descriptor_) != 0) return system_error(errno, path_, errors::write_failed);
  if (::rename(staged.c_str(), place(complete).c_str()) != 0) return system_error(errno, path_, errors::write_failed);
  has_begun_ = false;
  if (Status synced = sync(); !synced) return synced;
  return finish();
}

/// Moves a complete set to its place. May have been interrupted before.
Status ResultFolder::finish() {
  const fs::path set = place(complete);
  const auto gone = results::read_paths((set / gone_part).string());
  if (!gone) return gone.error();
  for (const std::string& old : *gone)
    if (check_folders(path_, old)) ::unlink(place(old).c_str());
  const fs::path files = set / files_part;
  const auto names = files_below(files.string());
  if (!names) return names.error();
  for (const std::string& name : *names)
    if (Status moved = move_file(files / name, path_, name); !moved) return moved;
  if (::syncfs(descriptor_) != 0) return system_error(errno, path_, errors::write_failed);
  if (Status removed = remove_folder(set.string()); !removed) return removed;
  return sync();
}

Status ResultFolder::sync() const {
  return ::fsync(descriptor_) == 0 || errno == EINVAL ? Status(Done{})
                                                      : system_error(errno, path_, errors::write_failed);
}

}  // namespace jjak
