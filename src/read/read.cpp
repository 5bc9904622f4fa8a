#include <jjak/read.hpp>

#include "read/kind.hpp"
#include "read/stream.hpp"
#include "read/warc.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>

namespace jjak {
namespace {

namespace fs = std::filesystem;
using reading::FileKind;

constexpr std::size_t head_bytes = 4096;

class Reader {
 public:
  Reader(const ReadOptions& options, const DocumentSink& sink, const Diagnostics& problems)
      : options_(options), sink_(sink), problems_(problems) {}

  Status read_input(const std::string& path) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found) return Error{ErrorCode::not_found, path, {}, {}, {}};
    if (failure) return system_error(failure.value(), path, ErrorCode::read_failed);
    if (status.type() == fs::file_type::directory) return read_folder(path, 0);
    if (status.type() != fs::file_type::regular) return Error{ErrorCode::not_a_file, path, {}, {}, {}};
    return read_one(path, true);
  }

 private:
  void report(ErrorCode code, const std::string& path, std::string detail) {
    problems_(Error{code, path, std::move(detail), {}, {}});
  }

  Status read_folder(const std::string& path, std::size_t depth) {
    std::error_code failure;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(path, failure), end; !failure && it != end; it.increment(failure))
      entries.push_back(*it);
    if (failure) return system_error(failure.value(), path, ErrorCode::read_failed);
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const fs::directory_entry& entry : entries) {
      if (!wanted_) break;
      const std::string name = entry.path().filename().string();
      if (!name.starts_with('.')) read_entry(entry, depth);
    }
    return Done{};
  }

  /// What is wrong with one entry of a folder is a problem, not a failure.
  void read_entry(const fs::directory_entry& entry, std::size_t depth) {
    std::error_code failure;
    const std::string path = entry.path().string();
    const bool folder = entry.is_directory(failure);
    if (folder && entry.is_symlink(failure)) return;
    if (folder && depth + 1 >= options_.max_folder_depth)
      return report(ErrorCode::too_large, path, fmt::format("{} folders", options_.max_folder_depth));
    Status status = Done{};
    if (folder)
      status = read_folder(path, depth + 1);
    else if (entry.is_regular_file(failure))
      status = read_one(path, false);
    else if (entry.is_symlink(failure))
      status = Error{ErrorCode::not_found, path, {}, {}, {}};  // a link to nothing
    if (!status) problems_(status.error());
  }

  /// `named`: the user asked for this very file, so silence about it would be wrong.
  Status read_one(const std::string& path, bool named) {
    const std::string name = fs::path(path).filename().string();
    const FileKind kind = reading::kind_by_name(name);
    if (kind == FileKind::warc) return read_warc(path);
    if (kind == FileKind::other && !named) return Done{};
    Result<std::string> bytes = head_of(path);
    if (!bytes) return bytes.error();
    if (bytes->empty()) {
      report(ErrorCode::empty, path, {});
      return Done{};
    }
    if (reading::is_gzip(*bytes)) return read_compressed(path);
    const FileKind content = reading::kind_by_content(*bytes);
    if (content == FileKind::warc) return read_warc(path);
    if (content == FileKind::page) return read_document(path, DocumentKind::html);
    if (kind == FileKind::page) return read_document(path, DocumentKind::html);
    if (kind == FileKind::text) return read_document(path, DocumentKind::text);
    if (reading::looks_binary(*bytes)) {
      report(ErrorCode::binary, path, {});
      return Done{};
    }
    // A dump that somebody saved without an extension and names himself is worth a try.
    const std::string extension = fs::path(path).extension().string();
    if (named && extension.empty()) return read_document(path, DocumentKind::text);
    report(ErrorCode::unsupported, path, extension.empty() ? "no extension" : text::repair_utf8(extension));
    return Done{};
  }

  static Result<std::string> head_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return system_error(errno, path, ErrorCode::read_failed);
    std::string bytes(head_bytes, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (file.bad()) return Error{ErrorCode::read_failed, path, "input/output error", {}, {}};
    return bytes;
  }

  /// gzip under another name than .warc.gz: a WARC file or nothing for us.
  Status read_compressed(const std::string& path) {
    auto stream = reading::ByteStream::open(path, options_.max_inflate_ratio);
    if (!stream) return stream.error();
    const std::string_view start = (*stream)->peek(head_bytes);
    if (reading::kind_by_content(start) == FileKind::warc) return read_warc(path);
    if (start.empty() && (*stream)->fault())
      problems_(*(*stream)->fault());
    else
      report(ErrorCode::unsupported, path, "gzip");
    return Done{};
  }

  Status read_warc(const std::string& path) {
    std::error_code failure;
    if (fs::file_size(path, failure) == 0 && !failure) {
      report(ErrorCode::empty, path, {});
      return Done{};
    }
    const Result<bool> wanted = reading::read_warc(path, options_, sink_, problems_);
    if (!wanted) return wanted.error();
    wanted_ = *wanted;
    return Done{};
  }

  Status read_document(const std::string& path, DocumentKind kind) {
    Result<std::string> bytes = read_file(path, options_.max_document_bytes);
    if (!bytes && bytes.error().code != ErrorCode::too_large) return bytes.error();
    if (!bytes) {
      problems_(bytes.error());
      return Done{};
    }
    Result<Decoded> page = decode_page(*bytes);
    if (!page) {
      Error error = page.error();
      error.file = path;
      problems_(error);
      return Done{};
    }
    RawDocument document;
    document.origin = {path, 0, bytes->size(), false, {}};
    document.kind = kind;
    document.url = text::repair_utf8(reading::mirror_url(path));
    document.text = std::move(page->text);
    document.charset = std::move(page->charset);
    document.rejected_label = std::move(page->rejected_label);
    wanted_ = sink_(std::move(document));
    return Done{};
  }

  const ReadOptions& options_;
  const DocumentSink& sink_;
  const Diagnostics& problems_;
  bool wanted_ = true;
};

}  // namespace

std::vector<Error> ReadOptions::validate() const {
  std::vector<Error> errors;
  const auto check = [&errors](bool fits, std::string detail) {
    if (!fits) errors.push_back({ErrorCode::option_value, {}, std::move(detail), {}, {}});
  };
  check(max_document_bytes >= 1 && max_document_bytes <= std::size_t{4} << 30,
        "max_document_bytes must lie between 1 and 4 GiB");
  check(max_inflate_ratio >= 1 && max_inflate_ratio <= 100'000, "max_inflate_ratio must lie between 1 and 100,000");
  check(max_folder_depth >= 1 && max_folder_depth <= 1000, "max_folder_depth must lie between 1 and 1,000");
  return errors;
}

Status read_documents(const std::string& path, const ReadOptions& options, const DocumentSink& sink,
                      const Diagnostics& problems) {
  const Diagnostics report = problems ? problems : [](const Error&) {};
  return Reader(options, sink, report).read_input(path);
}

}  // namespace jjak
