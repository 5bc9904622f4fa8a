// Reads RSS and Atom feeds, whose entries often hold whole articles, and gives each such entry as a document. Feeds are
// written by templates and by hand, so damaged ones are common: they are mended, and what was mended is said.
#include "feeds/feed.hpp"

#include "feeds/feed_entry.hpp"
#include "feeds/mend_xml.hpp"
#include "feeds/parse_feed.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::reading {
namespace {

/// Maps tags of the decoded text to offsets in the file: the n-th '<' of the text is the n-th '<' of the file, in every
/// encoding that uses the bytes of ASCII for ASCII only.
class Places {
 public:
  Places(std::string_view text, std::string_view bytes) : text_(text), bytes_(bytes) {}

  /// Where the tag at `at` stands. Tags must be asked for in rising order.
  std::size_t of(std::size_t at) {
    for (; text_at_ < at; ++text_at_)
      if (text_[text_at_] == '<') byte_at_ = next(byte_at_) + 1;
    return next(byte_at_);
  }
  /// Behind the tag at `at`.
  std::size_t behind(std::size_t at) { return std::min(bytes_.find('>', of(at)), bytes_.size() - 1) + 1; }

 private:
  std::size_t next(std::size_t from) const { return std::min(bytes_.find('<', from), bytes_.size()); }

  std::string_view text_, bytes_;
  std::size_t text_at_ = 0, byte_at_ = 0;
};

RawDocument document_of(const FeedEntry& entry, const std::string& feed_url, std::string_view body) {
  RawDocument document;
  document.kind = is_markup(body) ? DocumentKind::fragment : DocumentKind::text;
  document.url = url::resolve(feed_url, entry.link);
  if (document.url.empty() && entry.guid_is_address) document.url = url::resolve({}, entry.guid);
  document.given = {entry.title, entry.byline, entry.section, entry.date, entry.language};
  return document;
}

class FeedReader {
 public:
  FeedReader(const std::string& path, const std::string& url, std::string_view bytes, const Decoded& decoded,
             Outlet& outlet)
      : whole_{path, 0, bytes.size(), false, {}},
        url_(url),
        mended_(mend_xml(decoded.text)),
        places_(mended_.text, bytes),
        has_places_(!decoded.charset.starts_with("utf-16") && mended_.angles == 0),
        outlet_(outlet) {}

  void run() {
    const Status parsed = parse(mended_.text, 0);
    if (!outlet_.is_wanted()) return;
    if (!wrong_root_.empty()) return report(errors::no_feed, "<" + wrong_root_ + ">");
    if (!parsed && !read_rest()) report_parse(parsed.error());
    if (teasers_ > 0) report(errors::teasers, fmt::format("{} of {}", teasers_, entries_));
    if (const std::string damage = damage_of(); !damage.empty() && entries_ > 0) report(errors::mended_feed, damage);
    if (parsed && entries_ == 0) report(errors::empty, {});
  }

 private:
  void report(ErrorCode code, std::string detail) { outlet_.report(Outlet::at(whole_, code, std::move(detail))); }

  void report_parse(Error error) {
    error.file = whole_.path;
    outlet_.report(error);
  }

  /// Parses XML of which the first `shift` bytes too many stand in front of what is there in the feed.
  Status parse(std::string_view xml, std::ptrdiff_t shift) {
    return parse_feed(
        xml, [this, shift](const FeedEntry& entry) { return take(entry, shift); }, wrong_root_);
  }

  bool take(const FeedEntry& entry, std::ptrdiff_t shift) {
    const auto in_feed = [shift](std::size_t at) {
      return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) - shift);
    };
    ++entries_;
    behind_last_ = in_feed(entry.end);
    const EntryText text = full_text(entry);
    escaped_twice_ += text.was_escaped;
    RawDocument document = document_of(entry, url_, text.body);
    document.origin = {whole_.path, 0, whole_.length, true, {}};
    if (has_places_) {
      document.origin.offset = places_.of(in_feed(entry.begin));
      document.origin.length = places_.behind(in_feed(entry.end)) - document.origin.offset;
    }
    if (text.body.empty())
      ++teasers_;
    else
      outlet_.decode(std::move(document), text.body, "utf-8");
    return outlet_.is_wanted();
  }

  /// Where the next entry begins; npos when there is none.
  std::size_t next_entry(std::size_t from) const {
    const std::string_view text = mended_.text;
    for (std::size_t at = text.find('<', from); at != std::string_view::npos; at = text.find('<', at + 1))
      for (const std::string_view tag : {"<item", "<entry"})
        if (text.substr(at).starts_with(tag) && text.find_first_of(" \t\r\n>", at) == at + tag.size()) return at;
    return std::string_view::npos;
  }

  /// Reads the entries behind the one in which the XML broke, each by itself with the head of the feed. False when
  /// there are none, or the feed cannot be cut into entries.
  bool read_rest() {
    constexpr std::size_t longest_head = 64u << 10;
    const std::string_view text = mended_.text;
    const std::size_t head_end = next_entry(0);
    if (head_end > longest_head || text.find("<!ENTITY") < head_end) return false;
    const std::size_t broken = next_entry(behind_last_);
    std::size_t begin = broken == std::string_view::npos ? broken : next_entry(broken + 1);
    if (begin == std::string_view::npos) return false;
    ++lost_;
    const std::string head(text.substr(0, head_end));
    while (begin != std::string_view::npos && outlet_.is_wanted()) {
      const std::size_t end = std::min(next_entry(begin + 1), text.size());
      const std::size_t before = entries_;
      // The tags of the feed stay open, which is an error behind the entry.
      (void)parse(head + std::string(text.substr(begin, end - begin)),
                  static_cast<std::ptrdiff_t>(head_end) - static_cast<std::ptrdiff_t>(begin));
      lost_ += entries_ == before;
      begin = end == text.size() ? std::string_view::npos : end;
    }
    return true;
  }

  /// What was mended, for the message.
  std::string damage_of() const {
    std::string out;
    const auto add = [&out](std::size_t count, const char* what) {
      if (count > 0) out += fmt::format("{}{} {}", out.empty() ? "" : ", ", count, what);
    };
    add(mended_.entities, "x HTML entity");
    add(mended_.ampersands, "x bare &");
    add(mended_.angles, "x bare <");
    add(mended_.characters, "x forbidden character");
    add(escaped_twice_, "x text escaped twice");
    add(lost_, "x entry lost");
    return out;
  }

  Origin whole_;
  const std::string& url_;
  MendedXml mended_;
  Places places_;
  bool has_places_;
  Outlet& outlet_;
  std::string wrong_root_;  ///< the first element of a document that is no feed
  std::size_t entries_ = 0, teasers_ = 0, escaped_twice_ = 0, lost_ = 0;
  std::size_t behind_last_ = 0;  ///< where the last whole entry ends
};

}  // namespace

void read_feed(const std::string& path, const std::string& url, std::string_view bytes, Outlet& outlet) {
  const Result<Decoded> decoded = decode_page(bytes);
  if (!decoded) {
    const Origin whole{path, 0, bytes.size(), false, {}};
    return outlet.report(Outlet::at(whole, decoded.error().code, decoded.error().detail));
  }
  FeedReader(path, url, bytes, *decoded, outlet).run();
}

}  // namespace jjak::reading
