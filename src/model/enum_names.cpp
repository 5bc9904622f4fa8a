// Names of the model's enumeration values, for scripts and file formats. They never change.
#include <jjak/document_record.hpp>
#include <jjak/model.hpp>

#include <fmt/core.h>

#include <chrono>
#include <cstdlib>

namespace jjak {

std::string_view code_of(Language language) {
  switch (language) {
    case Language::english: return "en";
    case Language::korean: return "ko";
    case Language::unknown:
    case Language::other: break;
  }
  return "und";
}

std::string_view name_of(BlockRole role) {
  switch (role) {
    case BlockRole::body: return "body";
    case BlockRole::subhead: return "subhead";
    case BlockRole::quote: return "quote";
    case BlockRole::list_item: return "list_item";
    case BlockRole::caption: return "caption";
    case BlockRole::standfirst: return "standfirst";
    case BlockRole::table: return "table";
    case BlockRole::furniture: return "furniture";
  }
  return "unknown";
}

std::string_view name_of(LinkSource source) {
  switch (source) {
    case LinkSource::anchor_text: return "anchor_text";
    case LinkSource::image_alt: return "image_alt";
    case LinkSource::image_name: return "image_name";
    case LinkSource::title: return "title";
    case LinkSource::aria_label: return "aria_label";
    case LinkSource::alternate: return "alternate";
    case LinkSource::locale_alternate: return "locale_alternate";
    case LinkSource::translation_of: return "translation_of";
    case LinkSource::translated_as: return "translated_as";
    case LinkSource::label: return "label";
    case LinkSource::sentence: return "sentence";
    case LinkSource::next_page: return "next_page";
    case LinkSource::previous_page: return "previous_page";
  }
  return "unknown";
}

std::string_view name_of(LinkPlace place) {
  switch (place) {
    case LinkPlace::head: return "head";
    case LinkPlace::body: return "body";
    case LinkPlace::furniture: return "furniture";
  }
  return "unknown";
}

std::string_view name_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::article: return "article";
    case RecordKind::failure: return "failure";
    case RecordKind::redirect: return "redirect";
    case RecordKind::problem: return "problem";
  }
  return "unknown";
}

std::string_view name_of(LinkMethod method) {
  switch (method) {
    case LinkMethod::given: return "given";
    case LinkMethod::same_page: return "same_page";
    case LinkMethod::read_in_korean: return "read_in_korean";
    case LinkMethod::hreflang: return "hreflang";
    case LinkMethod::structured_data: return "structured_data";
    case LinkMethod::reciprocal: return "reciprocal";
    case LinkMethod::plain_link: return "plain_link";
    case LinkMethod::url_pattern: return "url_pattern";
    case LinkMethod::content: return "content";
  }
  return "unknown";
}

std::string_view name_of(EnglishVersion version) {
  switch (version) {
    case EnglishVersion::unknown: return "";
    case EnglishVersion::site: return "site";
    case EnglishVersion::syndicator: return "syndicator";
  }
  return "unknown";
}

std::string_view name_of(PageKind kind) {
  switch (kind) {
    case PageKind::article: return "article";
    case PageKind::several_articles: return "several_articles";
    case PageKind::live_blog: return "live_blog";
    case PageKind::transcript: return "transcript";
    case PageKind::q_and_a: return "q_and_a";
    case PageKind::photo_essay: return "photo_essay";
    case PageKind::stub: return "stub";
    case PageKind::listing: return "listing";
    case PageKind::home: return "home";
    case PageKind::policy: return "policy";
  }
  return "unknown";
}

std::string_view name_of(PairLabel label) {
  switch (label) {
    case PairLabel::unknown: return "";
    case PairLabel::full: return "full";
    case PairLabel::abridged: return "abridged";
    case PairLabel::adapted: return "adapted";
    case PairLabel::part: return "part";
    case PairLabel::doubtful: return "doubtful";
  }
  return "unknown";
}

std::string_view name_of(UnpairedReason reason) {
  switch (reason) {
    case UnpairedReason::no_link: return "no_link";
    case UnpairedReason::link_without_url: return "link_without_url";
    case UnpairedReason::target_missing: return "target_missing";
    case UnpairedReason::target_dead: return "target_dead";
    case UnpairedReason::target_not_korean: return "target_not_korean";
    case UnpairedReason::target_is_front: return "target_is_front";
    case UnpairedReason::target_is_section: return "target_is_section";
    case UnpairedReason::target_is_shared: return "target_is_shared";
    case UnpairedReason::target_disagrees: return "target_disagrees";
    case UnpairedReason::rejected: return "rejected";
    case UnpairedReason::weak_evidence: return "weak_evidence";
    case UnpairedReason::contested: return "contested";
    case UnpairedReason::lesser_version: return "lesser_version";
    case UnpairedReason::not_referenced: return "not_referenced";
    case UnpairedReason::other_language: return "other_language";
  }
  return "unknown";
}

std::string_view name_of(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::not_english: return "not_english";
    case RefusalReason::not_korean: return "not_korean";
    case RefusalReason::equal_sides: return "equal_sides";
    case RefusalReason::replacement_character: return "replacement_character";
    case RefusalReason::markup: return "markup";
    case RefusalReason::escaped_markup: return "escaped_markup";
    case RefusalReason::rejected: return "rejected";
  }
  return "unknown";
}

std::string_view name_of(MatchReason reason) {
  switch (reason) {
    case MatchReason::equal: return "equal";
    case MatchReason::near: return "near";
    case MatchReason::dictionary: return "dictionary";
    case MatchReason::transliteration: return "transliteration";
    case MatchReason::induced: return "induced";
  }
  return "unknown";
}

std::string_view name_of(AnchorKind kind) {
  switch (kind) {
    case AnchorKind::number: return "number";
    case AnchorKind::date: return "date";
    case AnchorKind::latin: return "latin";
    case AnchorKind::punctuation: return "punctuation";
    case AnchorKind::name: return "name";
    case AnchorKind::word: return "word";
  }
  return "unknown";
}

std::string_view name_of(BeadMark mark) {
  switch (mark) {
    case BeadMark::none: return "";
    case BeadMark::pinned: return "pinned";
    case BeadMark::crossing: return "crossing";
  }
  return "unknown";
}

std::string_view name_of(Level level) {
  switch (level) {
    case Level::paragraph: return "paragraph";
    case Level::sentence: return "sentence";
  }
  return "unknown";
}

bool is_running_text(BlockRole role) {
  return role == BlockRole::body || role == BlockRole::subhead || role == BlockRole::quote ||
         role == BlockRole::list_item;
}

std::string iso_date(const Timestamp& time) {
  std::string out = fmt::format("{:04}-{:02}-{:02}", time.year, time.month, time.day);
  if (time.hour < 0) return out;
  out += fmt::format("T{:02}:{:02}", time.hour, time.minute < 0 ? 0 : time.minute);
  if (!time.utc_offset) return out;
  const int minutes = std::abs(*time.utc_offset);
  return out + fmt::format("{}{:02}:{:02}", *time.utc_offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::optional<std::int32_t> day_number(const Timestamp& time) {
  namespace chrono = std::chrono;
  if (time.month < 1 || time.month > 12 || time.day < 1 || time.day > 31) return std::nullopt;
  if (time.year < int{chrono::year::min()} || time.year > int{chrono::year::max()}) return std::nullopt;
  const chrono::year_month_day day{chrono::year{time.year}, chrono::month{static_cast<unsigned>(time.month)},
                                   chrono::day{static_cast<unsigned>(time.day)}};
  if (!day.ok()) return std::nullopt;
  return static_cast<std::int32_t>(chrono::sys_days{day}.time_since_epoch().count());
}

std::optional<std::int32_t> day_published(const Article& article) {
  return article.published ? day_number(*article.published) : std::nullopt;
}

bool has_doubtful_text(const Article& article) {
  return article.kind == PageKind::stub ||
         (article.text_confidence && article.text_confidence->confidence < TextConfidence::doubtful);
}

const std::string& label_of(const Article& article) { return article.url.empty() ? article.origin.path : article.url; }

std::string type_of(const Bead& bead) { return fmt::format("{}-{}", bead.source.size(), bead.target.size()); }

}  // namespace jjak
