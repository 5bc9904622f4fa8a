// Guesses what a file is from its name and its first bytes, and which web address its path in a mirror stands for.
#include "bytes/file_kind.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::reading {
namespace {

constexpr std::array page_extensions{"html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "do", "cgi"};
constexpr std::array feed_extensions{"xml", "rss", "atom", "rdf"};
constexpr std::array json_lines_extensions{"jsonl", "ndjson"};
constexpr std::array other_extensions{
    "png", "jpg",  "jpeg", "gif",   "webp", "svg",  "ico",    "bmp",  "avif", "css",   "js",   "mjs", "map",
    "tar", "tgz",  "woff", "woff2", "ttf",  "otf",  "eot",    "mp3",  "mp4",  "webm",  "mov",  "pdf", "zip",
    "doc", "docx", "xls",  "xlsx",  "ppt",  "pptx", "hwp",    "hwpx", "odt",  "tmx",   "xlf",  "db",  "log",
    "md",  "tmp",  "bak",  "cdx",   "sha1", "md5",  "sqlite", "exe",  "swf",  "story", "toml", "yaml"};
constexpr std::array common_domains{"com", "org", "net",  "kr",   "kp",    "jp",      "cn",  "tw", "us",
                                    "uk",  "eu",  "info", "news", "press", "io",      "tv",  "co", "int",
                                    "gov", "edu", "de",   "fr",   "ru",    "example", "test"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return each == name; });
}

std::string extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string() : text::to_lower_ascii(name.substr(dot + 1));
}

/// A folder that a mirror made for a host, without the port that may follow it ("host:8080", in wget for Windows
/// "host+8080"), and the port.
struct HostFolder {
  std::string_view host, port;
};

HostFolder host_folder(std::string_view name) {
  constexpr std::size_t longest_port = 5;
  const std::size_t mark = name.find_last_of(":+");
  if (mark == std::string_view::npos) return {name, {}};
  const std::string_view port = name.substr(mark + 1);
  const bool is_port = !port.empty() && port.size() <= longest_port && port.front() != '0' &&
                       std::all_of(port.begin(), port.end(), ascii::is_digit);
  return is_port ? HostFolder{name.substr(0, mark), port} : HostFolder{name, {}};
}

/// How much a folder's name looks like a host: 0 not at all, 2 with a common last label or "www." in front, 1
/// otherwise.
int host_likeness(std::string_view folder) {
  const std::string_view name = host_folder(folder).host;
  if (name.empty()) return 0;
  const auto is_host_char = [](char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '.' || c == '-'; };
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || name.find("..") != std::string_view::npos) return 0;
  if (name.front() == '.' || name.front() == '-' || !std::all_of(name.begin(), name.end(), is_host_char)) return 0;
  const std::string last = extension_of(name);
  const bool punycode = last.starts_with("xn--");
  if (last.size() < 2 || (!punycode && !std::all_of(last.begin(), last.end(), ascii::is_letter))) return 0;
  if (is_one_of(last, common_domains) || name.starts_with("www.")) return 2;
  if (kind_by_name(name) != FileKind::unknown) return 0;
  return 1;
}

/// Whether the first element of an XML file is that of a feed. `head`: in lower case.
bool opens_feed(std::string_view head) {
  while (head.starts_with('<')) {
    const std::string_view name = head.substr(1);
    for (const std::string_view root : {"rss", "feed", "rdf:rdf"})
      if (name.starts_with(root) && name.find_first_of(" \t\r\n>/") == root.size()) return true;
    if (!name.starts_with('?') && !name.starts_with('!')) return false;
    const std::string_view end = name.starts_with("!--") ? "-->" : ">";
    head.remove_prefix(std::min(head.find(end), head.size()));
    head.remove_prefix(std::min(head.find('<'), head.size()));
  }
  return false;
}

/// Whether an object of JSON with a key begins here, or a list of such objects.
bool opens_json(std::string_view head) {
  constexpr std::string_view blanks = " \t\r\n";
  for (const char open : {'[', '{'}) {
    if (open == '[' && !head.starts_with('[')) continue;
    if (!head.starts_with(open)) return false;
    head.remove_prefix(std::min(head.find_first_not_of(blanks, 1), head.size()));
  }
  return head.starts_with('"');
}

std::vector<std::string_view> components_of(std::string_view path) {
  std::vector<std::string_view> components;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (const auto component = path.substr(0, end); !component.empty() && component != ".")
      components.push_back(component);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return components;
}

}  // namespace

FileKind kind_by_name(std::string_view name) {
  const std::string whole = text::to_lower_ascii(name);
  const std::string_view lower = without_packing(whole);
  if (lower.ends_with(".warc")) return FileKind::warc;
  if (lower.ends_with(".arc")) return FileKind::arc;
  if (lower.ends_with(".wacz")) return FileKind::wacz;
  if (lower == "robots.txt") return FileKind::other;
  const std::string extension = extension_of(lower);
  if (is_one_of(extension, page_extensions)) return FileKind::page;
  if (is_one_of(extension, feed_extensions)) return FileKind::feed;
  if (is_one_of(extension, json_lines_extensions)) return FileKind::json_lines;
  if (extension == "mhtml" || extension == "mht") return FileKind::mhtml;
  if (extension == "csv" || extension == "tsv" || extension == "tab") return FileKind::table;
  if (extension == "json") return FileKind::json;
  if (extension == "txt" || extension == "text") return FileKind::text;
  if (lower.find('?') != std::string_view::npos && !is_one_of(extension, other_extensions)) return FileKind::page;
  return is_one_of(extension, other_extensions) ? FileKind::other : FileKind::unknown;
}

std::string_view unread_format(std::string_view name, std::string_view head) {
  using namespace std::string_view_literals;
  struct Format {
    std::string_view extension, name;
  };
  constexpr std::array formats{Format{"docx", "Word, docx"},       Format{"xlsx", "Excel, xlsx"},
                               Format{"pptx", "PowerPoint, pptx"}, Format{"odt", "OpenDocument, odt"},
                               Format{"hwpx", "Hangul, hwpx"},     Format{"hwp", "Hangul, hwp"},
                               Format{"doc", "Word, doc"},         Format{"xls", "Excel, xls"},
                               Format{"ppt", "PowerPoint, ppt"},   Format{"pdf", "PDF"},
                               Format{"zip", "zip archive"},       Format{"tar", "tar archive"},
                               Format{"tgz", "tar archive"},       Format{"epub", "EPUB"}};
  constexpr std::array marks{Format{"%PDF-"sv, "PDF"},
                             Format{"PK\x03\x04"sv, "zip archive; a WACZ must be a file with the ending .wacz"},
                             Format{"\xD0\xCF\x11\xE0"sv, "Office or Hangul document"},
                             Format{"7z\xBC\xAF"sv, "7z archive"}, Format{"Rar!"sv, "rar archive"}};
  const Format* by_mark = nullptr;
  for (const Format& mark : marks)
    if (head.starts_with(mark.extension)) by_mark = &mark;
  if (!head.empty() && by_mark == nullptr) return {};
  const std::string extension = extension_of(name);
  for (const Format& format : formats)
    if (format.extension == extension) return format.name;
  return by_mark == nullptr ? std::string_view() : by_mark->name;
}

std::string_view without_packing(std::string_view path) {
  for (const std::string_view end : {".gz", ".zst"})
    if (path.size() > end.size() && text::to_lower_ascii(path.substr(path.size() - end.size())) == end)
      return path.substr(0, path.size() - end.size());
  return path;
}

FileKind kind_by_content(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (head.starts_with("WARC/")) return FileKind::warc;
  if (head.starts_with("filedesc:")) return FileKind::arc;
  constexpr std::size_t window = 1024;
  std::string lower = text::to_lower_ascii(head.substr(0, window));
  lower.erase(0, std::min(lower.find_first_not_of(" \t\r\n"), lower.size()));
  if (lower.starts_with("<!doctype html") || lower.starts_with("<html")) return FileKind::page;
  if (lower.starts_with('<') &&
      (lower.find("<html") != std::string::npos || lower.find("<!doctype html") != std::string::npos))
    return FileKind::page;
  if (opens_feed(lower)) return FileKind::feed;
  if (opens_json(lower)) return FileKind::json_lines;
  constexpr std::array openings{"<head", "<body", "<title", "<meta", "<table", "<div", "<article", "<h1", "<p>"};
  const bool opens =
      std::any_of(openings.begin(), openings.end(), [&](const char* tag) { return lower.starts_with(tag); });
  return opens ? FileKind::page : FileKind::unknown;
}

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

bool is_zstd(std::string_view bytes) {
  // Skippable frames have sixteen marks, 0x184D2A50 to 0x184D2A5F.
  const bool skippable = bytes.size() >= 4 && (static_cast<unsigned char>(bytes[0]) & 0xF0) == 0x50 &&
                         bytes.substr(1).starts_with("\x2A\x4D\x18");
  return skippable || bytes.starts_with("\x28\xB5\x2F\xFD");
}

bool looks_binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::array marks{"\x89PNG"sv,
                             "\xFF\xD8\xFF"sv,
                             "%PDF-"sv,
                             "PK\x03\x04"sv,
                             "GIF8"sv,
                             "\x7F"
                             "ELF"sv,
                             "\xD0\xCF\x11\xE0"sv};
  if (is_gzip(bytes) || is_zstd(bytes)) return true;
  if (std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return bytes.starts_with(mark); }))
    return true;
  const auto is_control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool harmless = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\x1B';  // ESC: ISO-2022
    return (byte < 0x20 || byte == 0x7F) && !harmless;
  };
  return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_control)) * 100 > bytes.size();
}

std::string mirror_url(std::string_view path) {
  const auto components = components_of(without_packing(path));
  std::size_t host = components.size();
  int best = 0;
  for (std::size_t i = 0; i + 1 < components.size(); ++i) {
    const int likeness = host_likeness(components[i]);
    if (likeness <= best) continue;
    best = likeness;
    host = i;
  }
  if (best == 0) return {};
  const HostFolder folder = host_folder(components[host]);
  std::string url = "http://" + text::to_lower_ascii(folder.host);
  if (!folder.port.empty()) (url += ':') += folder.port;
  for (std::size_t i = host + 1; i < components.size(); ++i) (url += '/') += components[i];
  const std::string_view file = components.back();
  constexpr std::string_view index = "index.html", added = ".html";
  if (file == index)
    url.erase(url.size() - index.size());
  else if (file.find('?') != std::string_view::npos && file.ends_with(added))
    url.erase(url.size() - added.size());
  return url;
}

}  // namespace jjak::reading
