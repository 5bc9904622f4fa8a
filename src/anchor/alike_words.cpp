// Whether a name and a word sound alike depends on the two alone, so that it need be asked only once.
#include "anchor/alike_words.hpp"

#include "base/packed.hpp"
#include "sounds/sounds_names.hpp"

#include <algorithm>
#include <map>

namespace jjak::anchors {
namespace {

constexpr std::size_t shortest_name = 4;  // sounds
// t(korean | english) of words that sound alike: nothing below the least similarity, growing up to what is sure.
constexpr float sound_probability = .6F;
constexpr double even_similarity = .5, least_similarity = .62, sure_similarity = .85;
constexpr std::uint32_t gone = UINT32_MAX;

float probability_of(double similarity) {
  const double sure = std::min(1.0, (similarity - even_similarity) / (sure_similarity - even_similarity));
  return static_cast<float>(sure) * sound_probability;
}

}  // namespace

void AlikeWords::Index::add(const Words& words, std::uint32_t row) {
  sounds.add(words[row].first);
  rows.push_back(row);
}

void AlikeWords::finish(std::string_view kept) {
  std::sort(words_.begin(), words_.end());
  const std::vector<std::uint32_t> recalled = recall(kept);
  std::vector<bool> is_known(words_.size());
  for (const std::uint32_t row : recalled)
    if (row != gone) is_known[row] = true;
  for (std::uint32_t row = 0; row < words_.size(); ++row)
    if (is_first(row)) (is_known[row] ? before_ : new_).add(words_, row);
  before_.sounds.finish();
  new_.sounds.finish();
}

/// Reads what is kept. Returns the row of each word that it speaks of.
std::vector<std::uint32_t> AlikeWords::recall(std::string_view kept) {
  PackedReader in(kept);
  std::vector<std::uint32_t> rows(kept.empty() ? 0 : in.count());
  for (std::uint32_t& row : rows) {
    const std::string_view word = in.text();
    const auto place = std::lower_bound(words_.begin(), words_.end(), word,
                                        [](const auto& each, std::string_view wanted) { return each.first < wanted; });
    row = place == words_.end() || place->first != word ? gone : static_cast<std::uint32_t>(place - words_.begin());
  }
  for (std::size_t names = kept.empty() ? 0 : in.count(); names > 0 && in.is_good(); --names) {
    std::vector<Found>& found = kept_[std::string(in.text())];
    for (std::size_t count = in.count(); count > 0; --count) {
      const std::uint64_t word = in.number();
      const double similarity = in.real();
      if (word < rows.size() && rows[word] != gone) found.push_back({rows[word], similarity});
    }
  }
  if (kept.empty() || in.is_done()) return rows;
  kept_.clear();
  return {};
}

void AlikeWords::search(const Index& index, const std::vector<sounds::Form>& forms, std::vector<Found>& found) {
  for (const auto& match : index.sounds.find(forms, least_similarity))
    found.push_back({index.rows[match.name], match.similarity});
}

std::vector<AlikeWords::Found> AlikeWords::search(const std::string& name) const {
  const std::vector<sounds::Form> forms = sounds::english_forms(name);
  if (forms.front().sounds.size() < shortest_name) return {};
  const auto kept = kept_.find(name);
  std::vector<Found> found;
  if (kept != kept_.end())
    found = kept->second;
  else
    search(before_, forms, found);
  search(new_, forms, found);
  return found;
}

const std::vector<AlikeWords::Alike>& AlikeWords::find(const std::string& name) {
  {
    const std::shared_lock lock(knowing_);
    if (const auto known = known_.find(name); known != known_.end()) return known->second.alike;
  }
  Known known{search(name), {}};
  for (const Found& found : known.found)
    for (std::uint32_t row = found.word; row == found.word || (row < words_.size() && !is_first(row)); ++row)
      known.alike.push_back({words_[row].second, probability_of(found.similarity)});
  known.found.shrink_to_fit();  // names are many, and stay
  known.alike.shrink_to_fit();
  const std::unique_lock lock(knowing_);
  return known_.try_emplace(name, std::move(known)).first->second.alike;
}

std::string AlikeWords::known() const {
  std::vector<std::uint32_t> numbers(words_.size());
  std::uint32_t count = 0;
  for (std::uint32_t row = 0; row < words_.size(); ++row) numbers[row] = is_first(row) ? count++ : 0;
  PackedWriter out;
  out.add(count);
  for (std::uint32_t row = 0; row < words_.size(); ++row)
    if (is_first(row)) out.add_text(words_[row].first);
  const std::shared_lock lock(knowing_);
  std::map<std::string_view, const Known*> names;
  for (const auto& [name, known] : known_) names.emplace(name, &known);
  out.add(names.size());
  for (const auto& [name, known] : names) {
    out.add_text(name);
    std::map<std::uint32_t, double> found;
    for (const Found& each : known->found) found.emplace(numbers[each.word], each.similarity);
    out.add(found.size());
    for (const auto& [word, similarity] : found) {
      out.add(word);
      out.add_real(similarity);
    }
  }
  return out.take();
}

}  // namespace jjak::anchors
