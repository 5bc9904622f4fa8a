// Rule files in sections: words under headings, "[en abbreviations]"; # begins a comment; -word takes a word out.
#include "rules/readers.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::rules {
namespace {

/// Where the words of a heading go.
struct List {
  Words* words = nullptr;
  Endings* endings = nullptr;
  bool korean = false;
};

List list_of(SentenceLists& rules, std::string_view heading) {
  auto& en = rules.english;
  auto& ko = rules.korean;
  const std::pair<std::string_view, List> lists[] = {
      {"en before-name", {&en.before_name}},
      {"en before-number", {&en.before_number}},
      {"en abbreviations", {&en.abbreviations}},
      {"en clock", {&en.clock}},
      {"en after-clock", {&en.after_clock}},
      {"en starters", {&en.starters}},
      {"en name-parts", {&en.name_parts}},
      {"en headers", {&en.headers}},
      {"ko quotation-tails", {&ko.quotation_tails, nullptr, true}},
      {"ko continuations", {&ko.continuations, nullptr, true}},
      {"ko not-endings", {&ko.not_endings, nullptr, true}},
      {"ko starters", {&ko.starters, nullptr, true}},
      {"ko endings", {nullptr, &ko.endings, true}},
      {"ko weak-endings", {nullptr, &ko.weak_endings, true}},
      {"ko before-ellipsis", {nullptr, &ko.before_ellipsis, true}},
      {"ko glued", {nullptr, &ko.glued, true}},
  };
  for (const auto& [name, list] : lists)
    if (name == heading) return list;
  return {};
}

bool is_english_word(std::string_view word) {
  return !word.empty() && !word.ends_with('.') && std::none_of(word.begin(), word.end(), [](char c) {
    return ascii::is_upper(c) || c == '*' || c == '[' || c == ']';
  });
}

bool is_korean_entry(std::string_view entry, bool is_ending) {
  if (!is_ending && entry.ends_with('*')) entry.remove_suffix(1);
  if (entry.empty()) return false;
  for (std::size_t offset = 0; offset < entry.size();) {
    const bool first = offset == 0;
    const char32_t c = text::next_code_point(entry, offset);
    const bool is_sound = is_ending && first && text::last_consonants.find(c) != std::u32string_view::npos;
    if (!text::is_syllable(c) && !is_sound) return false;
  }
  return true;
}

class SectionReader {
 public:
  SectionReader(SentenceLists& rules, const std::string& name) : rules_(rules), name_(name) {}

  Status read(std::string_view bytes) {
    for (std::string_view line : text::lines_of(bytes)) {
      ++number_;
      if (const auto byte = text::invalid_utf8(line)) return Error{errors::bad_utf8, name_, "utf-8", number_, *byte};
      line = line.substr(0, line.find('#'));
      if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
      if (Status status = line.starts_with('[') ? heading(line) : words(line); !status) return status;
    }
    return Done{};
  }

 private:
  Error error(ErrorCode code, std::string_view detail) const { return {code, name_, std::string(detail), number_, {}}; }

  Status heading(std::string_view line) {
    const std::size_t close = line.find(']');
    const std::string_view inside = line.substr(1, close == std::string_view::npos ? close : close - 1);
    list_ = list_of(rules_, inside);
    const bool closed =
        close != std::string_view::npos && line.find_first_not_of(" \t", close + 1) == std::string_view::npos;
    if (!closed || (list_.words == nullptr && list_.endings == nullptr)) return error(errors::rules_list, line);
    return Done{};
  }

  Status words(std::string_view line) {
    for (std::size_t begin = line.find_first_not_of(" \t"); begin != std::string_view::npos;) {
      const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
      if (Status status = word(line.substr(begin, end - begin)); !status) return status;
      begin = line.find_first_not_of(" \t", end);
    }
    return Done{};
  }

  Status word(std::string_view entry) {
    if (list_.words == nullptr && list_.endings == nullptr) return error(errors::rules_outside, entry);
    const bool taken_out = entry.starts_with('-');
    if (taken_out) entry.remove_prefix(1);
    if (list_.korean && !is_korean_entry(entry, list_.endings != nullptr)) return error(errors::rules_korean, entry);
    if (!list_.korean && !is_english_word(entry)) return error(errors::rules_english, entry);
    return list_.words != nullptr ? put(*list_.words, entry, taken_out) : put(*list_.endings, entry, taken_out);
  }

  template <class Entries>
  Status put(Entries& entries, std::string_view entry, bool taken_out) const {
    if (!taken_out)
      entries.add(entry);
    else if (entries.has_exactly(entry))
      entries.remove(entry);
    else
      return error(errors::rules_absent, entry);
    return Done{};
  }

  SentenceLists& rules_;
  const std::string& name_;
  List list_;
  std::uint64_t number_ = 0;
};

}  // namespace

Status read_sections(std::string_view bytes, const std::string& name, SentenceLists& lists) {
  return SectionReader(lists, name).read(bytes);
}

}  // namespace jjak::rules
