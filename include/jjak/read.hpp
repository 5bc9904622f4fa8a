// Reading: from files, folders, web archives, feeds, JSON, tables and text dumps to decoded documents. See
// docs/reading.md. Examples: tests/examples/read_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with the files that hold documents.
namespace errors {
extern const ErrorKind binary;
extern const ErrorKind bad_gzip;
extern const ErrorKind bad_zstd;
extern const ErrorKind bad_brotli;
extern const ErrorKind bad_warc;
extern const ErrorKind bad_zip;
extern const ErrorKind wrong_digest;
extern const ErrorKind no_feed;
extern const ErrorKind teasers;
extern const ErrorKind mended_feed;
extern const ErrorKind mended_json;
extern const ErrorKind bad_json;
extern const ErrorKind json_keys;
extern const ErrorKind table_keys;
extern const ErrorKind bad_mhtml;
extern const ErrorKind mixed_charsets;
extern const ErrorKind own_output;
extern const ErrorKind url_map_line;
}  // namespace errors

/// Whether a problem that read_documents reports is only a doubt: the document was mended and given (wrong_digest,
/// mended_feed, mended_json, mixed_charsets). Thread safety: callable from any thread.
bool was_used(const Error& problem);

/// Addresses of files, by their paths: what a crawler wrote down beside its pages. Thread safety: any number of
/// readers, or one writer.
class UrlMap {
 public:
  /// The last address of a path counts. A relative path is taken from the current folder. O(log paths).
  void add(const std::string& path, std::string url);
  /// The address of a file, however its path is written; nothing when it has none. O(log paths).
  std::optional<std::string> find(const std::string& path) const;

 private:
  std::map<std::string, std::string> urls_;
};

/// Reads a table of path <TAB> address; paths are relative to the current folder or to that of the table. Empty lines
/// and those that begin with # are passed over; one that cannot be used is reported (url_map_line, with its number) and
/// skipped. Fails as read_lines does. Complexity: O(n log n). Thread safety: callable from any thread.
Result<UrlMap> read_url_map(const std::string& path, const Diagnostics& problems);

/// A name under which records (JSON objects, rows of tables) keep a field: {"text", "story_html"}.
struct RecordKey {
  std::string field;  ///< url, html, text, title, byline, date, language or section
  std::string key;    ///< letter case and the signs between its words do not matter
};

/// Reads "text=body,url=link". Fails: option_value. O(bytes). Thread safety: callable from any thread.
Result<std::vector<RecordKey>> read_record_keys(std::string_view text);

/// Whoever takes options from outside validates them (link_collection does); the functions below rely on the ranges.
struct ReadOptions {
  std::size_t max_document_bytes = 64u << 20;  ///< 1 byte .. 4 GiB; a longer document is reported and skipped
  std::size_t max_inflate_ratio = 200;    ///< 1 .. 100,000; compressed bodies that grow by more are skipped as hostile
  std::size_t max_folder_depth = 64;      ///< 1 .. 1,000 folders below an input
  UrlMap urls;                            ///< of pages and texts; comes before what their paths say
  std::vector<RecordKey> keys = {};       ///< of records; come before the known names
  std::vector<std::string> outputs = {};  ///< files and folders that this run writes: left alone inside an input
  /// Asked for each file before it is opened; true: it is passed over, because the caller knows what it holds.
  std::function<bool(const std::string& path)> is_known = {};

  /// What is out of range, as option_value errors; empty when all is well. Thread safety: any number of readers.
  std::vector<Error> validate() const;
};

/// Called for each document in input order; false stops reading.
using DocumentSink = std::function<bool(RawDocument)>;

/// Reads a file, a named pipe, standard input ("-") or, recursively and in byte order of the names, a folder. Read are,
/// by name and content: HTML, MHTML, WARC, ARC, WACZ, RSS and Atom, JSON, text and tables, all but WACZ also packed as
/// .gz or .zst. Links to folders are not followed; hidden files are left alone, and in folders what is known to be no
/// article (pictures, style sheets ...). What cannot be used (binary files, broken records, teasers of feeds ...) goes
/// to `problems`, and reading goes on. Fails (not_found, permission_denied, not_a_file) only when `path` itself cannot
/// be opened. Memory: one document at a time; web archives and JSON lines are streamed, a feed or dump is held whole.
/// O(bytes). Thread safety: callable from any thread; `sink` and `problems` are called by the calling thread.
Status read_documents(const std::string& path, const ReadOptions& options, const DocumentSink& sink,
                      const Diagnostics& problems);

/// One file's bytes. Fails: not_found, permission_denied, not_a_file, read_failed, too_large (over `max_bytes`).
/// O(bytes). Thread safety: callable from any thread.
Result<std::string> read_file(const std::string& path, std::size_t max_bytes = 1u << 30);

/// A text file's lines without their ends (LF or CRLF). Fails as read_file, and bad_utf8 with line and byte. O(bytes).
/// Thread safety: callable from any thread.
Result<std::vector<std::string>> read_lines(const std::string& path, std::size_t max_bytes = 1u << 30);

/// A page's text, and what was believed of its charset.
struct Decoded {
  std::string text;            ///< UTF-8, newlines as LF, no byte order mark, NUL replaced
  std::string charset;         ///< WHATWG name
  std::string rejected_label;  ///< in lower case; the first label that the bytes contradict, empty when there is none
  std::string other_charset = {};  ///< of some runs of the bytes, where they are in two charsets; else empty
};

/// Decodes a page (docs/charsets.md): byte order mark, then `http_charset`, then <meta>, then strict UTF-8, then strict
/// windows-949 that looks like Korean, then windows-1252 that looks like English, then a detector. A label that the
/// bytes contradict is not believed. A few damaged places become U+FFFD. EUC-KR, KS_C_5601-1987, CP949, UHC, MS949 all
/// mean windows-949 (WHATWG Encoding, "euc-kr"). O(n). Fails: binary (control bytes that no text has), bad_utf8 (no
/// charset fits; {detail} names the one that was tried last). Thread safety: callable from any thread.
Result<Decoded> decode_page(std::string_view bytes, std::string_view http_charset = {});

}  // namespace jjak
