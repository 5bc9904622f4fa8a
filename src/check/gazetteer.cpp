// Reads our own lists of people, places and organisations once, for the check of names.
#include "check/gazetteer.hpp"

#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>

namespace jjak::check {
namespace {

std::vector<std::string> parts_of(std::string_view cell) {
  std::vector<std::string> parts;
  while (!cell.empty()) {
    const std::string_view part = cell.substr(0, cell.find('|'));
    cell.remove_prefix(std::min(cell.size(), part.size() + 1));
    parts.push_back(text::to_lower_ascii(part));
  }
  return parts;
}

}  // namespace

void Gazetteer::add(std::string_view table, EntityType type) {
  text::TableReader rows(table, "terms");
  while (rows.next()) {
    const text::TableRow& row = rows.row();
    if (row.cells.size() >= 2) entities_.push_back({type, parts_of(row.cell(0)), parts_of(row.cell(1))});
  }
}

Gazetteer::Gazetteer() {
  add(people_table(), EntityType::person);
  add(places_table(), EntityType::place);
  add(organisations_table(), EntityType::organisation);
  constexpr std::size_t shortest_english = 4, shortest_korean = 2 * text::syllable_bytes;
  std::array<std::map<std::string, std::vector<double>>, 2> by_name;
  for (std::size_t e = 0; e < entities_.size(); ++e) {
    for (const std::string& name : entities_[e].english)
      if (name.size() >= shortest_english) by_name[0][name].push_back(static_cast<double>(e));
    for (const std::string& name : entities_[e].korean)
      if (name.size() >= shortest_korean) by_name[1][name].push_back(static_cast<double>(e));
  }
  for (const std::size_t language : {0U, 1U})
    for (auto& [name, entities] : by_name[language]) {
      spellings_.push_back(name);
      names_[language].add({spellings_.back(), std::move(entities)});
    }
}

const Gazetteer& Gazetteer::built_in() {
  static const Gazetteer gazetteer;
  return gazetteer;
}

std::vector<EntityMention> Gazetteer::find(std::string_view lower, Language language) const {
  std::vector<EntityMention> mentions;
  const bool korean = language == Language::korean;
  for (std::size_t i = 0; i < lower.size();) {
    const bool starts = korean ? text::starts_eojeol(lower, i) : i == 0 || !ascii::is_alnum(lower[i - 1]);
    const PhraseList::Phrase* phrase = starts ? names_[korean ? 1 : 0].at(lower, i) : nullptr;
    if (phrase == nullptr) {
      ++i;
      continue;
    }
    EntityMention mention{{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + phrase->words.size())}, {}};
    for (const double entity : phrase->values) mention.entities.push_back(static_cast<std::size_t>(entity));
    mentions.push_back(std::move(mention));
    i += phrase->words.size();
  }
  return mentions;
}

bool looks_foreign(std::string_view word) {
  constexpr std::u32string_view syllables =
      U"르스트크프드브즈츠흐쉬튼슨턴먼클볼펠켈덴랜랑렌롤룰릴링니라로루리레러카코쿠키케타토투티테파포푸피페퍼바보부비"
      U"베버";
  std::size_t foreign = 0, all = 0;
  for (std::size_t i = 0; i < word.size(); i += text::syllable_bytes) {
    ++all;
    foreign += syllables.find(text::syllable_at(word, i)) != std::u32string_view::npos ? 1 : 0;
  }
  return 2 * foreign >= all;
}

}  // namespace jjak::check
