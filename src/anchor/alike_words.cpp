// Whether a name and a word sound alike depends on the two alone, so that it need be asked only once.
#include "anchor/alike_words.hpp"

#include "base/packed.hpp"
#include "sounds/sounds_names.hpp"

#include <algorithm>
#include <bit>
#include <mutex>

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

/// How far below the highest probability one is, in steps of the type: a small number, and 0 for what is sure.
std::uint32_t steps_below(float probability) {
  return std::bit_cast<std::uint32_t>(sound_probability) - std::bit_cast<std::uint32_t>(probability);
}

float stepped_down(std::uint64_t steps) {
  return std::bit_cast<float>(std::bit_cast<std::uint32_t>(sound_probability) - static_cast<std::uint32_t>(steps));
}

}  // namespace

void AlikeWords::finish(std::string_view kept) {
  std::sort(rows_.begin(), rows_.end());
  for (std::uint32_t row = 0; row < rows_.size(); ++row)
    if (row == 0 || rows_[row].first != rows_[row - 1].first) first_rows_.push_back(row);
  first_rows_.push_back(static_cast<std::uint32_t>(rows_.size()));
  std::vector<bool> is_known(words());
  for (const std::uint32_t number : recall(kept))
    if (number != gone) is_known[number] = true;
  for (std::uint32_t number = 0; number < words(); ++number) {
    Index& index = is_known[number] ? before_ : new_;
    index.sounds.add(word(number));
    index.words.push_back(number);
  }
  before_.sounds.finish();
  new_.sounds.finish();
}

/// Reads what is kept. Returns the number of each word that it speaks of.
std::vector<std::uint32_t> AlikeWords::recall(std::string_view kept) {
  if (kept.empty()) return {};
  PackedReader in(kept);
  std::vector<std::uint32_t> numbers(in.count());
  for (std::uint32_t& number : numbers) {
    const std::string_view wanted = in.text();
    const auto place =
        std::lower_bound(first_rows_.begin(), first_rows_.end() - 1, wanted,
                         [this](std::uint32_t row, std::string_view text) { return rows_[row].first < text; });
    number = place == first_rows_.end() - 1 || rows_[*place].first != wanted
                 ? gone
                 : static_cast<std::uint32_t>(place - first_rows_.begin());
  }
  bool is_good = true;
  for (std::size_t names = in.count(); names > 0 && in.is_good(); --names) {
    const std::string_view name = in.text();
    std::optional<std::vector<Found>> found = unpack(in.text());
    is_good = is_good && found;
    if (!is_good) break;
    std::erase_if(*found, [&](const Found& each) { return each.word >= numbers.size() || numbers[each.word] == gone; });
    for (Found& each : *found) each.word = numbers[each.word];
    kept_.insert_or_assign(std::string(name), pack(*found));
  }
  if (is_good && in.is_done()) return numbers;
  kept_.clear();
  return {};
}

void AlikeWords::search(const Index& index, const std::vector<sounds::Form>& forms, std::vector<Found>& found) {
  for (const auto& match : index.sounds.find(forms, least_similarity))
    found.push_back({index.words[match.name], probability_of(match.similarity)});
}

AlikeWords::Packed AlikeWords::search(const std::string& name) const {
  const std::vector<sounds::Form> forms = sounds::english_forms(name);
  if (forms.front().sounds.size() < shortest_name) return {};
  std::vector<Found> found;
  if (const auto kept = kept_.find(name); kept != kept_.end())
    found = unpack(kept->second).value_or(std::vector<Found>());
  else
    search(before_, forms, found);
  search(new_, forms, found);
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.word < b.word; });
  return pack(found);
}

const AlikeWords::Packed& AlikeWords::find(const std::string& name) {
  {
    const std::shared_lock lock(knowing_);
    if (const auto known = known_.find(name); known != known_.end()) return known->second;
  }
  Packed packed = search(name);
  const std::unique_lock lock(knowing_);
  return known_.try_emplace(name, std::move(packed)).first->second;
}

void AlikeWords::append(const Packed& packed, std::vector<Alike>& alike) const {
  for (const Found& found : unpack(packed).value_or(std::vector<Found>()))
    for (std::uint32_t row = first_rows_[found.word]; row < first_rows_[found.word + 1]; ++row)
      alike.push_back({rows_[row].second, found.probability});
}

/// `found`: by rising number.
AlikeWords::Packed AlikeWords::pack(const std::vector<Found>& found) {
  PackedWriter out;
  std::uint32_t before = 0;
  for (const Found& each : found) {
    out.add(each.word - before);
    out.add(steps_below(each.probability));
    before = each.word;
  }
  Packed packed = out.take();
  packed.shrink_to_fit();  // names are many, and stay
  return packed;
}

/// Nothing for bytes that pack() did not make.
std::optional<std::vector<AlikeWords::Found>> AlikeWords::unpack(std::string_view packed) {
  PackedReader in(packed);
  std::vector<Found> found;
  std::uint64_t word = 0;
  while (!in.is_done()) {
    word += in.number();
    const std::uint64_t steps = in.number();
    if (!in.is_good() || word >= gone || steps > std::bit_cast<std::uint32_t>(sound_probability)) return std::nullopt;
    found.push_back({static_cast<std::uint32_t>(word), stepped_down(steps)});
  }
  return found;
}

std::string AlikeWords::known() const {
  PackedWriter out;
  out.add(words());
  for (std::uint32_t number = 0; number < words(); ++number) out.add_text(word(number));
  const std::shared_lock lock(knowing_);
  std::vector<const std::pair<const std::string, Packed>*> names;
  for (const auto& name : known_) names.push_back(&name);
  std::sort(names.begin(), names.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
  out.add(names.size());
  for (const auto* name : names) {
    out.add_text(name->first);
    out.add_text(name->second);
  }
  return out.take();
}

}  // namespace jjak::anchors
