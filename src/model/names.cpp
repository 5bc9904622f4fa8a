// The words by which scripts know the values of the model's enumerations. They never change.
#include <jjak/model.hpp>

#include <fmt/format.h>

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
    case BlockRole::table: return "table";
    case BlockRole::furniture: return "furniture";
  }
  return "unknown";
}

std::string_view name_of(LinkMethod method) {
  switch (method) {
    case LinkMethod::read_in_korean: return "read_in_korean";
  }
  return "unknown";
}

std::string_view name_of(UnpairedReason reason) {
  switch (reason) {
    case UnpairedReason::no_link: return "no_link";
    case UnpairedReason::link_without_url: return "link_without_url";
    case UnpairedReason::target_missing: return "target_missing";
    case UnpairedReason::target_not_korean: return "target_not_korean";
    case UnpairedReason::target_is_front: return "target_is_front";
    case UnpairedReason::not_referenced: return "not_referenced";
    case UnpairedReason::other_language: return "other_language";
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

const std::string& label_of(const Article& article) { return article.url.empty() ? article.origin.path : article.url; }

std::string type_of(const Bead& bead) { return fmt::format("{}-{}", bead.source.size(), bead.target.size()); }

}  // namespace jjak
