// Walks over the input (file, folder, standard input) and chooses the reader for each file.
#include <jjak/read.hpp>

#include "base/list_folder.hpp"
#include "bytes/byte_stream.hpp"
#include "bytes/file_kind.hpp"
#include "containers/arc.hpp"
#include "containers/mhtml.hpp"
#include "containers/news_dump.hpp"
#include "containers/saved_page.hpp"
#include "containers/wacz.hpp"
#include "containers/warc.hpp"
#include "feeds/feed.hpp"
#include "records/json_file.hpp"
#include "records/table_file.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace jjak {
namespace {

namespace fs = std::filesystem;
using reading::ByteStream;
using reading::FileKind;
using reading::Outlet;

constexpr std::size_t head_bytes = 4096;
constexpr std::size_t table_head_bytes = 64u << 10;  // rows can be long

class Reader {
 public:
  Reader(const ReadOptions& options, const DocumentSink& sink, const Diagnostics& problems)
      : outlet_(options, sink, problems) {}

  Status read_input(const std::string& path) {
    if (path == "-") return read_one(path, true);
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found) return Error{errors::not_found, path};
    if (failure) return system_error(failure.value(), path, errors::read_failed);
    if (status.type() != fs::file_type::directory) return read_one(path, true);
    Status read = read_folder(path, 0);
    for (const auto& [format, count] : unread_)
      report(errors::unsupported, path, fmt::format("{}, {} files", format, count));
    return read;
  }

 private:
  void report(ErrorCode code, const std::string& path, std::string detail) {
    outlet_.report(Error{code, path, std::move(detail), {}, {}});
  }

  Status read_folder(const std::string& path, std::size_t depth) {
    const Result<std::vector<std::string>> entries = list_folder(path);
    if (!entries) return entries.error();
    for (const std::string& entry : *entries) {
      if (!outlet_.is_wanted()) break;
      if (!fs::path(entry).filename().native().starts_with('.')) read_entry(entry, depth);
    }
    return Done{};
  }

  /// Whether this run writes the file or folder.
  bool is_output(const fs::path& path) const {
    const std::vector<std::string>& outputs = outlet_.options().outputs;
    return std::any_of(outputs.begin(), outputs.end(), [&](const std::string& output) {
      std::error_code failure;
      return !output.empty() && fs::equivalent(path, output, failure) && !failure;
    });
  }

  /// Whether the folder holds what `jjak build` wrote: its units and ladders would be taken for articles.
  static bool holds_results(const fs::path& folder) {
    std::error_code failure;
    constexpr std::array names{"links.tsv", "corpus.tsv", "corpus.jsonl", "ladders"};
    return std::all_of(names.begin(), names.end(),
                       [&](const char* name) { return fs::exists(folder / name, failure); });
  }

  /// An entry of a folder that cannot be read is reported and skipped; it does not end the walk.
  void read_entry(const std::string& path, std::size_t depth) {
    std::error_code failure;
    const bool is_link = fs::is_symlink(path, failure);
    const fs::file_type type = fs::status(path, failure).type();
    const bool folder = type == fs::file_type::directory;
    if ((folder && is_link) || is_output(path)) return;
    if (folder && holds_results(path)) return report(errors::own_output, path, {});
    if (folder && depth + 1 >= outlet_.options().max_folder_depth)
      return report(errors::too_large, path, fmt::format("{} folders", outlet_.options().max_folder_depth));
    Status status = Done{};
    if (folder)
      status = read_folder(path, depth + 1);
    else if (type == fs::file_type::regular)
      status = read_one(path, false);
    else if (is_link && type == fs::file_type::not_found)
      status = Error{errors::not_found, path};  // a dangling symbolic link
    else if (failure)
      status = system_error(failure.value(), path, errors::read_failed);
    if (!status) outlet_.report(status.error());
  }

  /// Documents of formats that are not read are counted, and told once a format: a mirror holds many.
  void note_unread(std::string_view format) {
    if (!format.empty()) ++unread_[std::string(format)];
  }

  bool holds_articles(ByteStream& table) {
    const std::string_view head = table.peek(table_head_bytes);
    return reading::opens_table_of_articles(head, head.size() < table_head_bytes, outlet_);
  }

  /// `named`: the user named this file, so problems with it must be reported.
  Status read_one(const std::string& path, bool named) {
    const FileKind by_name = reading::kind_by_name(fs::path(path).filename().string());
    if (by_name == FileKind::other && !named) {
      note_unread(reading::unread_format(path, {}));
      return Done{};
    }
    if (outlet_.options().is_known && outlet_.options().is_known(path)) return Done{};
    auto opened = ByteStream::open(path, outlet_.options().max_inflate_ratio);
    if (!opened) return opened.error();
    ByteStream& stream = **opened;
    const std::string_view head = stream.peek(head_bytes);
    if (head.empty() && !stream.fault()) {
      report(errors::empty, path, {});
      return Done{};
    }
    const bool is_archive = by_name == FileKind::warc || by_name == FileKind::arc;
    if (head.empty() && !is_archive) {  // an archive may continue behind a damaged record
      outlet_.report(*stream.fault());
      return Done{};
    }
    const FileKind by_content = reading::kind_by_content(head);
    if (by_name == FileKind::json && !named && !reading::opens_articles(head)) return Done{};
    if (by_name == FileKind::table && !named && !holds_articles(stream)) {
      note_unread("table without sentences; to read it all the same, name it");
      return Done{};
    }
    if (by_content == FileKind::arc || (by_name == FileKind::arc && by_content != FileKind::warc))
      reading::read_arc(path, stream, outlet_);
    else if (by_name == FileKind::warc || by_content == FileKind::warc)
      reading::read_warc(path, stream, outlet_);
    else if (by_name == FileKind::wacz)
      read_wacz(path, stream);
    else if (by_name == FileKind::json_lines || by_content == FileKind::json_lines)
      reading::read_json(path, stream, outlet_);
    else
      read_whole(path, stream, by_name, by_content, named);
    return Done{};
  }

  void read_wacz(const std::string& path, ByteStream& stream) {
    if (stream.is_compressed()) return report(errors::unsupported, path, "packed WACZ; unpack it first");
    if (!stream.peek(head_bytes).starts_with("PK")) return report(errors::bad_zip, path, "this is no zip archive");
    reading::read_wacz(path, outlet_);
  }

  /// Reads a file that is read as a whole: a page, a feed or a text. Mirrors contain the feeds of their site as
  /// feed/index.html; feeds repeat the pages, so they are used only when the user names them.
  void read_whole(const std::string& path, ByteStream& stream, FileKind by_name, FileKind by_content, bool named) {
    const bool is_page = by_content == FileKind::page || (by_name == FileKind::page && by_content != FileKind::feed);
    const bool is_feed = by_content == FileKind::feed || (by_name == FileKind::feed && named);
    if (by_name == FileKind::page && is_feed && !named) return;
    if (by_name == FileKind::feed && !is_page && !is_feed) return;  // a sitemap or other XML
    const std::string extension = fs::path(reading::without_packing(path)).extension().string();
    // A file without an extension that the user names may be a text dump.
    const bool is_text = by_name == FileKind::text || (named && extension.empty());
    const bool is_mhtml = by_name == FileKind::mhtml || reading::opens_mhtml(stream.peek(head_bytes));
    if (const std::string_view format = reading::unread_format(path, stream.peek(head_bytes)); !format.empty())
      return report(errors::unsupported, path, std::string(format));
    if (!is_page && !is_feed && by_name != FileKind::text && reading::looks_binary(stream.peek(head_bytes)))
      return report(errors::binary, path, {});
    if (!is_page && !is_feed && !is_text && !is_mhtml && by_name != FileKind::table)
      return report(errors::unsupported, path, extension.empty() ? "no extension" : text::repair_utf8(extension));

    const std::size_t limit = outlet_.options().max_document_bytes;
    const std::string_view bytes = stream.peek(limit + 1);
    if (bytes.size() > limit) return report(errors::too_large, path, fmt::format("{} bytes", limit));
    if (stream.fault()) return outlet_.report(*stream.fault());
    if (is_mhtml) return reading::read_mhtml(path, outlet_.options().urls.find(path).value_or(""), bytes, outlet_);
    if (by_name == FileKind::table) return reading::read_table_file(path, bytes, outlet_);
    if (is_page) return give(path, DocumentKind::html, bytes);
    if (is_feed) return reading::read_feed(path, url_of(path), bytes, outlet_);
    give_texts(path, bytes);
  }

  std::string url_of(const std::string& path) const {
    const std::optional<std::string> known = outlet_.options().urls.find(path);
    return known ? *known : text::repair_utf8(reading::mirror_url(path));
  }

  void give(const std::string& path, DocumentKind kind, std::string_view bytes) {
    RawDocument document;
    document.origin = {path, 0, bytes.size(), false, {}};
    document.kind = kind;
    const std::optional<std::string> known = outlet_.options().urls.find(path);
    if (!known && kind == DocumentKind::html) document.url = reading::address_in_comments(bytes);
    if (document.url.empty()) document.url = url_of(path);
    outlet_.decode(std::move(document), bytes);
  }

  /// Gives a text, or each text of a dump.
  void give_texts(const std::string& path, std::string_view bytes) {
    const std::vector<std::size_t> starts = reading::article_starts(bytes);
    if (starts.size() == 1) return give(path, DocumentKind::text, bytes);
    for (std::size_t i = 0; i < starts.size() && outlet_.is_wanted(); ++i) {
      const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : bytes.size();
      RawDocument document;
      document.origin = {path, starts[i], end - starts[i], true, {}};
      document.kind = DocumentKind::text;
      outlet_.decode(std::move(document), bytes.substr(starts[i], end - starts[i]));
    }
  }

  Outlet outlet_;
  std::map<std::string, std::size_t> unread_;  ///< files in folders, by format
};

}  // namespace

std::vector<Error> ReadOptions::validate() const {
  std::vector<Error> errors;
  const auto check = [&errors](bool fits, std::string detail) {
    if (!fits) errors.push_back({errors::option_value, {}, std::move(detail)});
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
