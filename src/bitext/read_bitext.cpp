// Finds the format of a parallel corpus, and reads it.
#include <jjak/bitext/bitext.hpp>

#include "bitext/readers.hpp"
#include "bytes/file_kind.hpp"
#include "store/store.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace jjak {
namespace {

namespace fs = std::filesystem;
using namespace bitext;

constexpr std::array<std::string_view, 3> packings = {"", ".gz", ".zst"};

bool exists(const std::string& path) {
  std::error_code failure;
  return fs::is_regular_file(path, failure);
}

/// The language that a file's name ends with: "news.ko.gz" is Korean.
Language language_of_name(const std::string& path) {
  const std::string_view name = reading::without_packing(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? Language::unknown : text::language_of_tag(name.substr(dot + 1));
}

/// A file beside another one with the same name but for its ending, packed or not; empty when there is none.
std::string beside(const std::string& path, std::string_view ending) {
  const std::string_view name = reading::without_packing(path);
  const std::string stem(name.substr(0, name.rfind('.') + 1));
  for (const std::string_view packing : packings)
    if (std::string other = stem + std::string(ending) + std::string(packing); exists(other)) return other;
  return {};
}

BitextFormat format_by_name(const std::string& path) {
  const std::string name = text::to_lower_ascii(reading::without_packing(path));
  if (name.ends_with(".tmx")) return BitextFormat::tmx;
  if (name.ends_with(".xlf") || name.ends_with(".xliff")) return BitextFormat::xliff;
  if (name.ends_with(".xces")) return BitextFormat::xces;
  if (name.ends_with(".jsonl") || name.ends_with(".ndjson") || name.ends_with(".json")) return BitextFormat::jsonl;
  if (name.ends_with(".tsv") || name.ends_with(".tab")) return BitextFormat::tsv;
  return BitextFormat::detect;
}

/// By the first bytes, then by the name.
BitextFormat format_of(std::string_view head, const std::string& path) {
  using namespace std::string_view_literals;
  for (const std::string_view utf16 : {"\xFF\xFE"sv, "\xFE\xFF"sv, "<\0"sv, "\0<"sv})
    if (head.starts_with(utf16))
      return format_by_name(path) == BitextFormat::xliff ? BitextFormat::xliff : BitextFormat::tmx;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const auto is_xml_of = [&](std::string_view root, std::size_t first) {
    return first != std::string_view::npos && head[first] == '<' && head.find(root) != std::string_view::npos;
  };
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && head[first] == '{') return BitextFormat::jsonl;
  if (is_xml_of("<tmx", first)) return BitextFormat::tmx;
  if (is_xml_of("<xliff", first)) return BitextFormat::xliff;
  if (is_xml_of("<cesAlign", first)) return BitextFormat::xces;
  if (const BitextFormat named = format_by_name(path); named != BitextFormat::detect) return named;
  const std::string_view line = head.substr(0, head.find('\n'));
  return line.find('\t') != std::string_view::npos ? BitextFormat::tsv : BitextFormat::detect;
}

/// The store of a corpus: in a folder, or the file itself; empty for all other paths.
std::string store_of(const BitextInput& input) {
  std::error_code failure;
  const fs::path path(input.path);
  if (fs::is_directory(path, failure)) return (path / store::file_name).string();
  const bool is_store =
      input.format == BitextFormat::corpus || path.extension() == fs::path(store::file_name).extension();
  return is_store && input.path != "-" ? input.path : std::string();
}

Status read_file_of_units(const BitextInput& input, Outlet& outlet, BitextFormat& format) {
  constexpr std::size_t head_bytes = 4096;
  auto stream = reading::ByteStream::open(input.path, max_inflate_ratio);
  if (!stream) return stream.error();
  const std::string_view head = (*stream)->peek(head_bytes);
  if ((*stream)->fault() && head.empty()) return *(*stream)->fault();
  if (head.empty()) return Error{errors::empty, input.path};
  format = input.format == BitextFormat::detect ? format_of(head, input.path) : input.format;
  switch (format) {
    case BitextFormat::tmx: return read_tmx(input.path, **stream, outlet);
    case BitextFormat::xliff: return read_xliff(input.path, **stream, outlet);
    case BitextFormat::xces: return read_xces(input.path, **stream, input.all_beads, outlet);
    case BitextFormat::jsonl: return read_jsonl(LineReader(input.path, *std::move(stream)), outlet);
    case BitextFormat::tsv: return read_tsv(LineReader(input.path, *std::move(stream)), outlet);
    default: break;
  }
  const std::string_view known = reading::unread_format(input.path, head);
  return Error{errors::no_bitext, input.path,
               std::string(known.empty() ? "no TMX, XLIFF, XCES, JSON, or tab-separated line" : known)};
}

}  // namespace

BitextInput bitext_input(const std::vector<std::string>& paths) {
  BitextInput input;
  input.path = paths.front();
  if (paths.size() > 1) {
    input.korean = paths[1];
    if (paths.size() > 2) input.ids = paths[2];
    if (language_of_name(input.path) == Language::korean && language_of_name(input.korean) == Language::english)
      std::swap(input.path, input.korean);
    return input;
  }
  const Language language = language_of_name(input.path);
  if (language != Language::english && language != Language::korean) return input;
  const std::string other = beside(input.path, language == Language::english ? "ko" : "en");
  if (other.empty()) return input;
  input.korean = other;
  input.ids = beside(input.path, "ids");
  if (language == Language::korean) std::swap(input.path, input.korean);
  return input;
}

Result<BitextCount> read_bitext(const BitextInput& input, const BitextSink& sink, const Diagnostics& problems) {
  Outlet outlet(sink, problems);
  BitextFormat format = BitextFormat::detect;
  Status read = Done{};
  if (!input.korean.empty()) {
    format = exists(input.ids) && is_ladder(input.ids) ? BitextFormat::ladder : BitextFormat::lines;
    read = format == BitextFormat::ladder ? read_ladder_files(input, outlet) : read_line_files(input, outlet);
  } else if (const std::string store = store_of(input); !store.empty()) {
    format = BitextFormat::corpus;
    read = read_corpus(store, input.all_beads, outlet);
  } else {
    read = read_file_of_units(input, outlet, format);
  }
  if (!read) return read.error();
  BitextCount count = outlet.count();
  count.format = format;
  return count;
}

std::string_view name_of(BitextFormat format) {
  constexpr std::array<std::string_view, 9> names{"",      "corpus", "tsv",   "jsonl", "tmx",
                                                  "xliff", "xces",   "lines", "ladder"};
  return names.at(static_cast<std::size_t>(format));
}

}  // namespace jjak
