// The forms of a name that may be compared: whole, without titles and kinds of places, with its words in another order.
#include "sounds/sounds_names.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jjak::sounds {
namespace {

using rules::ListId;
using text::syllable_bytes;

constexpr std::size_t max_forms = 8;

/// The meaning of a part of a name that both languages translate.
Meaning meaning_of(const rules::Entry& direction) {
  constexpr std::array meanings{Meaning::north, Meaning::south, Meaning::east,  Meaning::west, Meaning::center,
                                Meaning::upper, Meaning::lower, Meaning::fresh, Meaning::great};
  return meanings[static_cast<std::size_t>(direction.number)];
}

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

bool is_english_extra(const std::string& word, const rules::Lists& lists) {
  std::string key = text::to_lower_ascii(word);
  if (key.ends_with('.')) key.pop_back();
  const bool initial = key.size() == 1;
  return initial || lists[ListId::english_name_parts].contains(key);
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

/// Without the longest part that English leaves out.
std::string_view without_extra(std::string_view name, const rules::WordList& extras) {
  std::size_t longest = 0, cut = 0;
  for (const rules::Entry& extra : extras) {
    if (extra.word.size() <= longest) continue;
    const std::size_t bytes = extra_bytes(name, extra.word);
    if (bytes == 0) continue;
    longest = extra.word.size();
    cut = bytes;
  }
  return name.substr(0, name.size() - cut);
}

void add_directions(std::vector<Form>& forms, std::string_view name, const rules::WordList& directions) {
  for (const rules::Entry& direction : directions) {
    const std::string_view word = direction.word;
    if (ascii::is_ascii(word) || name.size() < word.size() + 2 * syllable_bytes) continue;
    if (name.ends_with(word))
      forms.push_back({korean_sounds(name.substr(0, name.size() - word.size())), meaning_of(direction)});
    if (name.starts_with(word)) forms.push_back({korean_sounds(name.substr(word.size())), meaning_of(direction)});
  }
}

}  // namespace

std::vector<Form> english_forms(std::string_view name, const rules::Lists& lists) {
  const std::vector<std::string> words = words_of(without_parentheses(name.substr(0, max_bytes)));
  std::vector<Form> forms{{english_sounds(joined(words)), Meaning::none}};
  std::vector<std::string> essential, undirected;
  Meaning meaning = Meaning::none;
  for (const std::string& word : words) {
    if (is_english_extra(word, lists)) continue;
    essential.push_back(without_article(word));
    const rules::Entry* direction = lists[ListId::name_directions].find(text::to_lower_ascii(word));
    if (direction == nullptr)
      undirected.push_back(essential.back());
    else
      meaning = meaning_of(*direction);
  }
  if (!essential.empty() && essential != words) forms.push_back({english_sounds(joined(essential)), Meaning::none});
  if (meaning != Meaning::none && !undirected.empty())
    forms.push_back({english_sounds(joined(undirected)), meaning});
  else
    add_rotations(forms, essential);
  return forms;
}

std::vector<Form> korean_forms(std::string_view name, const rules::Lists& lists) {
  const std::string whole = text::fold_space(without_parentheses(text::repair_utf8(name.substr(0, max_bytes))));
  std::vector<Form> forms{{korean_sounds(whole), Meaning::none}};
  const std::string_view rest = without_extra(whole, lists[ListId::korean_name_parts]);
  if (rest.size() < whole.size()) forms.push_back({korean_sounds(rest), Meaning::none});
  add_directions(forms, rest, lists[ListId::name_directions]);
  if (forms.size() > max_forms) forms.resize(max_forms);
  return forms;
}

namespace {

// Names that agree by chance are short ones: what an agreement is worth grows with the weight of what agrees.
constexpr double chance = 40;
constexpr double meaning_weight = 30;

double weight_of_meaning(const Form& english) { return english.meaning == Meaning::none ? 0 : meaning_weight; }

}  // namespace

double likeness(const Form& english, const Form& korean, double apart) {
  const double sounds = english.sounds.first_weight + korean.sounds.first_weight;
  const double weight = sounds + weight_of_meaning(english);
  return weight == 0 ? 0 : std::clamp((weight - apart * sounds) / (weight + chance), 0.0, 1.0);
}

CostLimit cost_limit(const Form& english, double least) {
  return {1 - least, (1 - least) * weight_of_meaning(english) - least * chance};
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
