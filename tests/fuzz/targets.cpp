// The fuzz targets: one function for each parser of outside bytes, with the promises that it must keep.
#include "fuzz/targets.hpp"

#include "containers/http.hpp"
#include "containers/wacz.hpp"
#include "dates/full_date.hpp"
#include "dates/vocabulary.hpp"
#include "facts/link_address.hpp"
#include "fuzz/promise.hpp"
#include "lines/line_facts.hpp"
#include "markup/html.hpp"
#include "markup/raw_text.hpp"
#include "markup/tame.hpp"
#include "page/script_strings.hpp"
#include "publication/publication.hpp"
#include "publication/script_dates.hpp"
#include "support/gumbo_tree.hpp"
#include "text/csv.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"
#include "url/url.hpp"
#include "url/url_key.hpp"

#include <jjak/extract.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>

#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace jjak::fuzz {
namespace {

/// A file in memory that can be opened by its path.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : descriptor_(::memfd_create("jjak-fuzz", 0)) {
    promise(descriptor_ >= 0 && ::write(descriptor_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
            "a file in memory can be written");
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { ::close(descriptor_); }
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

void check(const Result<Article>& article) {
  if (!article) return;
  promise(is_utf8(article->title) && is_utf8(article->byline) && is_utf8(article->url), "fields are UTF-8");
  promise(!article->blocks.empty(), "an article has text");
  for (const Block& block : article->blocks) {
    promise(is_utf8(block.text), "blocks are UTF-8");
    promise(block.text.find('\n') == std::string::npos, "a block has no line breaks");
  }
}

/// The first byte selects the charset that HTTP names.
void decode(std::string_view bytes) {
  constexpr std::string_view names[] = {"",          "utf-8",  "euc-kr",      "iso-8859-1",
                                        "shift_jis", "utf-16", "iso-2022-kr", "big5"};
  const std::size_t choice = bytes.empty() ? 0 : static_cast<unsigned char>(bytes[0]) % std::size(names);
  if (!bytes.empty()) bytes.remove_prefix(1);
  const Result<Decoded> page = decode_page(bytes, names[choice]);
  if (!page) return;
  promise(is_utf8(page->text), "decoded text is UTF-8");
  promise(page->text.find('\0') == std::string::npos, "decoded text has no NUL");
  promise(!page->charset.empty(), "a charset is named");
}

void html(std::string_view bytes) {
  const markup::HtmlDocument document = markup::parse_html(text::repair_utf8(bytes));
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const markup::HtmlNode& node = document.nodes[i];
    promise(node.end > i && node.end <= document.nodes.size(), "a node ends within the page");
    promise(is_utf8(node.text) && is_utf8(node.tag), "texts are UTF-8");
    for (const markup::HtmlAttribute& each : node.attributes) promise(is_utf8(each.value), "attributes are UTF-8");
    promise(i == 0 || (node.parent < i && node.end <= document.nodes[node.parent].end), "a node lies in its parent");
  }
}

/// The parser makes the same tree of a page without its scripts and style sheets.
void raw(std::string_view bytes) {
  const std::string page = text::repair_utf8(bytes);
  markup::Tamed tamed;
  markup::tame(page, 1000, tamed);  // gumbo's own clean-up recurses as deep as the page
  const markup::WithoutRawText without = markup::take_raw_text(tamed.html);
  promise(without.taken.empty() || test::gumbo_tree(without.page) == test::gumbo_tree(tamed.html),
          "scripts do not change the tree");
}

void extract_page(std::string_view bytes) {
  RawDocument document;
  document.url = "https://www.example.com/a/b?c=1";
  document.text = text::repair_utf8(bytes);
  check(extract(document));
}

/// Pages in two languages: English and Korean paragraphs are there, and the bytes stand between and around them.
void halves(std::string_view bytes) {
  RawDocument document;
  document.url = "https://www.example.com/a";
  const std::string middle = text::repair_utf8(bytes.substr(0, bytes.size() / 2)),
                    end = text::repair_utf8(bytes.substr(bytes.size() / 2));
  document.text = "<body><h1>The harbour opens</h1><p>The harbour of the island opened on May 3 after 12 years.</p>" +
                  middle + "<h2>항구가 열린다</h2><p>섬의 항구가 12년 만인 5월 3일 문을 열었다.</p>" + end;
  const Result<std::vector<Article>> articles = extract_all(document);
  promise(!articles || articles->size() <= 2, "a page holds an article in two languages at most");
  if (!articles) return;
  for (const Article& article : *articles) check(article);
}

/// The first line is the link's words, the rest a page's script.
void links(std::string_view bytes) {
  const std::string text = text::repair_utf8(bytes);
  const std::size_t end = std::min(text.find('\n'), text.size());
  Outlink link;
  link.text = text.substr(0, end);
  for (const LinkSource source : {LinkSource::anchor_text, LinkSource::label, LinkSource::sentence})
    for (const Language language : {Language::english, Language::korean}) {
      link.source = source;
      const double score = text::own_wordings().score(language, link);
      promise(score >= 0 && score <= 1, "words lead somewhere with a probability");
    }
  const std::string address = extraction::script_target(text.substr(end));
  promise(is_utf8(address) && is_utf8(extraction::absolute("https://a.example/b", address)), "addresses are UTF-8");
}

void scripts(std::string_view bytes) {
  constexpr std::size_t shortest = 4;
  const std::string script = text::repair_utf8(bytes);
  for (const std::string& each : extraction::long_strings(script, shortest))
    promise(each.size() <= 3 * script.size(), "a string is no longer than its script");
  std::string stream;
  (void)extraction::add_pushed(script, stream);
  for (const std::string& pushed : {stream, script})
    for (const extraction::StreamRow& row : extraction::rows_of_stream(pushed))
      promise(row.data.data() >= pushed.data() && row.data.data() + row.data.size() <= pushed.data() + pushed.size(),
              "rows lie in their stream");
}

void extract_dump(std::string_view bytes) {
  RawDocument document;
  document.kind = DocumentKind::text;
  document.text = text::repair_utf8(bytes);
  check(extract(document));
}

ReadOptions small_limits() {
  ReadOptions options;
  options.max_document_bytes = 1u << 20;
  options.max_inflate_ratio = 100;
  options.max_folder_depth = 8;
  return options;
}

bool use(const RawDocument& document) {
  promise(is_utf8(document.text) && is_utf8(document.url), "documents are UTF-8");
  return true;
}

void ignore(const Error&) {}

/// Reads the bytes as any file: HTML, WARC, a feed, JSON, MHTML or text, packed or not.
void container(std::string_view bytes) {
  const MemoryFile file(bytes);
  (void)read_documents(file.path(), small_limits(), use, ignore);
}

/// The first byte selects the separator.
void csv(std::string_view bytes) {
  const char separator = bytes.empty() ? ',' : std::string_view("\t,;")[static_cast<unsigned char>(bytes[0]) % 3];
  const std::string text = text::repair_utf8(bytes.substr(std::min<std::size_t>(bytes.size(), 1)));
  text::CsvReader table(text, separator);
  std::uint64_t line = 0;
  std::size_t size = 0;
  while (table.next()) {
    promise(table.line() > line && !table.cells().empty(), "rows rise and have cells");
    line = table.line();
    for (const std::string& cell : table.cells()) size += cell.size();
  }
  promise(size <= text.size(), "cells are no longer than their table");
}

void feed(std::string_view bytes) { container("<rss version=\"2.0\"><channel>" + std::string(bytes)); }
void json(std::string_view bytes) { container("[{\"" + std::string(bytes)); }
void mhtml(std::string_view bytes) {
  container("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n" + std::string(bytes));
}

void saved(std::string_view bytes) {
  container("<!-- saved from url=(" + std::string(bytes.substr(0, bytes.size() / 2)) + "-->\n<html>" +
            std::string(bytes.substr(bytes.size() / 2)));
}

void arc(std::string_view bytes) {
  container("filedesc://a.arc 0.0.0.0 20060514101500 text/plain 4\n1 0\n\n" + std::string(bytes));
}

void wacz(std::string_view bytes) {
  const MemoryFile file(bytes);
  const ReadOptions options = small_limits();
  const DocumentSink sink = use;
  const Diagnostics none = ignore;
  reading::Outlet outlet(options, sink, none);
  reading::read_wacz(file.path(), outlet);
}

void warc(std::string_view bytes) { container("WARC/1.0\r\n" + std::string(bytes)); }

void http(std::string_view bytes) {
  constexpr std::size_t max_bytes = 1u << 20;
  const std::string block = "HTTP/1.1 " + std::string(bytes);  // the response is a view into it
  const auto response = reading::parse_response(block);
  if (!response) return;
  Result<std::string> body = reading::without_chunks(*response);
  if (!body) return;
  const auto payload = reading::without_compression(*response, *std::move(body), max_bytes, 100);
  promise(!payload || payload->size() <= std::max(max_bytes, bytes.size()), "a payload keeps to its limit");
}

void sentences(std::string_view bytes) {
  const std::string paragraph = text::fold_space(text::repair_utf8(bytes));
  for (const Language language : {Language::english, Language::korean, Language::unknown}) {
    std::size_t end = 0;
    for (const Range& range : split_sentences(paragraph, language)) {
      promise(range.begin >= end && range.end > range.begin && range.end <= paragraph.size(), "sentences rise");
      const auto gap = std::string_view(paragraph).substr(end, range.begin - end);
      promise(text::visible_length(gap) == 0, "nothing stands between sentences");
      promise(is_utf8(std::string_view(paragraph).substr(range.begin, range.size())), "sentences are UTF-8");
      end = range.end;
    }
    promise(text::visible_length(std::string_view(paragraph).substr(end)) == 0, "nothing stands behind the last");
  }
}

void fold(std::string_view bytes) {
  const std::string once = text::fold_space(text::repair_utf8(bytes));
  promise(is_utf8(once), "folded text is UTF-8");
  promise(text::fold_space(once) == once, "folding twice changes nothing");
}

/// The first line is the base address.
void url(std::string_view bytes) {
  const std::string text = text::repair_utf8(bytes);
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string resolved = url::resolve(text.substr(0, end), std::string_view(text).substr(end));
  promise(is_utf8(resolved), "addresses are UTF-8");
  const url::UrlKey key(text);
  promise(is_utf8(key.text()), "keys are UTF-8");
  (void)url::is_front_page(text);
  (void)url::is_listing(text);
  promise(url::encode(text).find_first_of("\x80\xEA\xED") == std::string::npos, "an encoded address is ASCII");
}

void dates(std::string_view bytes) {
  const std::string text = text::repair_utf8(bytes);
  const auto check_time = [](const Timestamp& time) {
    promise(time.month >= 1 && time.month <= 12 && time.day >= 1 && time.day <= 31, "a date is in the calendar");
    promise(time.hour < 24 && time.minute < 60, "a time is on the clock");
  };
  if (const auto time = dates::parse_date(text)) check_time(*time);
  const extraction::LineFacts facts = extraction::facts_of(text, rules::built_in());
  for (const extraction::MarkedDate& each : facts.dates) check_time(each.date.time);
  for (std::size_t from = 0; from < text.size();) {
    const auto found = dates::find_date(text, from);
    if (!found) break;
    promise(found->bytes.begin >= from && found->bytes.end > found->bytes.begin && found->bytes.end <= text.size(),
            "a date is found behind where it is looked for");
    check_time(found->time);
    from = found->bytes.end;
  }
  for (const auto order : {dates::ShortOrder::year_first, dates::ShortOrder::day_first})
    if (const auto found = dates::find_short_date(text, order)) check_time(found->time);
  if (const auto time = extraction::date_in_script(text)) check_time(*time);
  if (const auto time = extraction::day_in_url("https://x.example/" + text)) check_time(*time);
  promise(dates::to_lower_in_place(text).size() == text.size(), "lower case keeps every letter at its place");
}

}  // namespace

const std::vector<Target>& targets() {
  // clang-format off
  static const std::vector<Target> all{
      {"actions", actions}, {"aligner", aligner}, {"arc", arc}, {"assignment", assignment}, {"container", container},
      {"csv", csv}, {"dates", dates}, {"decode", decode}, {"dictionary", dictionary}, {"dump", extract_dump},
      {"extract", extract_page}, {"feed", feed}, {"fold", fold}, {"gold", gold}, {"halves", halves}, {"html", html},
      {"http", http}, {"json", json}, {"judged", judged}, {"knowledge", fuzz::knowledge}, {"labels", labels},
      {"ladder", ladder}, {"lexicon", lexicon}, {"linker", linker}, {"links", links}, {"lists", lists},
      {"manifest", manifest}, {"mhtml", mhtml}, {"names", names}, {"pivot", pivot}, {"raw", raw}, {"recipe", recipe},
      {"record", record}, {"rules", fuzz::rules}, {"rungs", rungs}, {"sampled", sampled}, {"saved", saved},
      {"scripts", scripts}, {"search", search}, {"sentences", sentences}, {"shard", shard}, {"sites", sites},
      {"stored", stored}, {"tables", tables}, {"terms", terms}, {"truth", truth}, {"units", units}, {"url", url},
      {"wacz", wacz}, {"warc", warc}, {"writers", writers}, {"xces", xces}};
  // clang-format on
  return all;
}

const Target* target_of(std::string_view name) {
  for (const Target& each : targets())
    if (each.name == name) return &each;
  return nullptr;
}

}  // namespace jjak::fuzz
