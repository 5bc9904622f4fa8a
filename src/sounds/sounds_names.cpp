#include "sounds/sounds_names.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jjak::sounds {
namespace {

using text::syllable_bytes;

constexpr std::size_t max_forms = 8;

// Words beside English names that Korean leaves out or translates; sorted.
constexpr std::array english_extras{
    "and",       "archipelago", "area",    "atoll",        "autonomous",   "bay",        "capital",   "chairman",
    "city",      "community",   "council", "county",       "department",   "district",   "division",  "dr",
    "federal",   "federation",  "general", "governorate",  "gulf",         "island",     "islands",   "isle",
    "isles",     "kingdom",     "lake",    "metropolitan", "mount",        "mountain",   "mountains", "mr",
    "mrs",       "ms",          "mt",      "mts",          "municipality", "national",   "oblast",    "ocean",
    "of",        "okrug",       "parish",  "peninsula",    "people's",     "prefecture", "president", "province",
    "region",    "republic",    "river",   "sea",          "special",      "state",      "station",   "strait",
    "territory", "the",         "time",    "town",         "village"};

// The same in Korean, behind a name: as a word of its own or at its end; the long ones first.
constexpr std::array korean_extras{"도시 지방 자치제",
                                   "지방 자치제",
                                   "특별자치시",
                                   "특별자치도",
                                   "자치 공화국",
                                   "자치공화국",
                                   "직할시",
                                   "특별시",
                                   "광역시",
                                   "공화국",
                                   "자치주",
                                   "자치구",
                                   "자치시",
                                   "위원장",
                                   "대통령",
                                   "국방장관",
                                   "외무장관",
                                   "기자",
                                   "국무위원장",
                                   "총비서",
                                   "수상",
                                   "총리",
                                   "장관",
                                   "의원",
                                   "대사",
                                   "여사",
                                   "교수",
                                   "박사",
                                   "선수",
                                   "감독",
                                   "제도",
                                   "군도",
                                   "열도",
                                   "반도",
                                   "지방",
                                   "지역",
                                   "지구",
                                   "시간",
                                   "해협",
                                   "연방",
                                   "왕국",
                                   "환초",
                                   "산맥",
                                   "호수",
                                   "사막",
                                   "항공",
                                   "선생",
                                   "동지",
                                   "주",
                                   "시",
                                   "현",
                                   "성",
                                   "구",
                                   "군",
                                   "도",
                                   "섬",
                                   "부",
                                   "강",
                                   "산",
                                   "호",
                                   "만",
                                   "해",
                                   "씨",
                                   "읍",
                                   "면",
                                   "역"};

struct Direction {
  Meaning meaning;
  std::string_view english, english_adjective, korean;
};
constexpr std::array directions{
    Direction{Meaning::north, "north", "northern", "북"},    Direction{Meaning::south, "south", "southern", "남"},
    Direction{Meaning::east, "east", "eastern", "동"},       Direction{Meaning::west, "west", "western", "서"},
    Direction{Meaning::center, "central", "center", "중앙"}, Direction{Meaning::upper, "upper", "high", "상"},
    Direction{Meaning::lower, "lower", "nether", "하"},      Direction{Meaning::fresh, "new", "neo", "신"},
    Direction{Meaning::great, "great", "greater", "대"}};

/// The text without what stands in parentheses, unless that is all there is.
std::string without_parentheses(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return text::fold_space(out).empty() ? std::string(text) : out;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const bool separates = c == ' ' || c == '\t' || c == ',' || c == '/';
    if (!separates) words.back() += c;
    if (separates && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) (out += out.empty() ? "" : " ") += word;
  return out;
}

bool is_english_extra(const std::string& word) {
  std::string key = text::to_lower_ascii(word);
  if (key.ends_with('.')) key.pop_back();
  const bool initial = key.size() == 1;
  return initial || std::binary_search(english_extras.begin(), english_extras.end(), std::string_view(key));
}

const Direction* direction_of(const std::string& word) {
  const std::string key = text::to_lower_ascii(word);
  const auto* const found = std::find_if(directions.begin(), directions.end(), [&](const Direction& direction) {
    return key == direction.english || key == direction.english_adjective;
  });
  return found == directions.end() ? nullptr : &*found;
}

/// "Al-Qassim" is 카심.
std::string without_article(const std::string& word) {
  const std::string key = text::to_lower_ascii(word);
  const bool article = (key.starts_with("al-") || key.starts_with("el-")) && key.size() > 5;
  return article ? word.substr(3) : word;
}

/// A person's name with the family name at the other end.
void add_rotations(std::vector<Form>& forms, std::vector<std::string> words) {
  constexpr std::size_t most_words = 3;
  if (words.size() < 2 || words.size() > most_words) return;
  std::rotate(words.begin(), words.end() - 1, words.end());
  forms.push_back({english_sounds(joined(words)), Meaning::none});
}

/// How much shorter a Korean name gets without `extra`; 0 if it does not end so or too little is left.
std::size_t extra_bytes(std::string_view name, std::string_view extra) {
  if (!name.ends_with(extra) || name.size() < extra.size() + syllable_bytes) return 0;
  const std::string_view rest = name.substr(0, name.size() - extra.size());
  if (rest.ends_with(' ')) return extra.size() + 1;
  return rest.size() >= 2 * syllable_bytes ? extra.size() : 0;
}

std::string_view without_extra(std::string_view name) {
  for (const std::string_view extra : korean_extras)
    if (const std::size_t bytes = extra_bytes(name, extra); bytes != 0) return name.substr(0, name.size() - bytes);
  return name;
}

void add_directions(std::vector<Form>& forms, std::string_view name) {
  for (const Direction& direction : directions) {
    if (name.size() < direction.korean.size() + 2 * syllable_bytes) continue;
    if (name.ends_with(direction.korean))
      forms.push_back({korean_sounds(name.substr(0, name.size() - direction.korean.size())), direction.meaning});
    if (name.starts_with(direction.korean))
      forms.push_back({korean_sounds(name.substr(direction.korean.size())), direction.meaning});
  }
}

}  // namespace

std::vector<Form> english_forms(std::string_view name) {
  const std::vector<std::string> words = words_of(without_parentheses(name.substr(0, max_bytes)));
  std::vector<Form> forms{{english_sounds(joined(words)), Meaning::none}};
  std::vector<std::string> essential, undirected;
  Meaning meaning = Meaning::none;
  for (const std::string& word : words) {
    if (is_english_extra(word)) continue;
    essential.push_back(without_article(word));
    const Direction* direction = direction_of(word);
    if (direction == nullptr)
      undirected.push_back(essential.back());
    else
      meaning = direction->meaning;
  }
  if (!essential.empty() && essential != words) forms.push_back({english_sounds(joined(essential)), Meaning::none});
  if (meaning != Meaning::none && !undirected.empty())
    forms.push_back({english_sounds(joined(undirected)), meaning});
  else
    add_rotations(forms, essential);
  return forms;
}

std::vector<Form> korean_forms(std::string_view name) {
  const std::string whole = text::fold_space(without_parentheses(text::repair_utf8(name.substr(0, max_bytes))));
  std::vector<Form> forms{{korean_sounds(whole), Meaning::none}};
  const std::string_view rest = without_extra(whole);
  if (rest.size() < whole.size()) forms.push_back({korean_sounds(rest), Meaning::none});
  add_directions(forms, rest);
  if (forms.size() > max_forms) forms.resize(max_forms);
  return forms;
}

namespace {

// Names that agree by chance are short ones: what an agreement is worth grows with the weight of what agrees.
constexpr double chance = 40;
constexpr double meaning_weight = 30;

double meaning_of(const Form& english) { return english.meaning == Meaning::none ? 0 : meaning_weight; }

}  // namespace

double likeness(const Form& english, const Form& korean, double apart) {
  const double sounds = english.sounds.first_weight + korean.sounds.first_weight;
  const double weight = sounds + meaning_of(english);
  return weight == 0 ? 0 : std::clamp((weight - apart * sounds) / (weight + chance), 0.0, 1.0);
}

CostLimit cost_limit(const Form& english, double least) {
  return {1 - least, (1 - least) * meaning_of(english) - least * chance};
}

double name_similarity(std::string_view english, std::string_view korean) {
  const std::vector<Form> sources = english_forms(english), targets = korean_forms(korean);
  double best = 0;
  for (const Form& source : sources)
    for (const Form& target : targets)
      if (source.meaning == target.meaning)
        best = std::max(best, likeness(source, target, distance(source.sounds, target.sounds)));
  return best;
}

}  // namespace jjak::sounds
