// How often each anchor occurs in the whole collection: the background against which an anchor is rare.
#include <jjak/align.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak {
namespace {

constexpr double unseen_count = .5;       // count of an anchor that the collection does not have
constexpr double vocabulary_mass = 5000;  // number of unseen anchors that probability is reserved for

struct Counts {
  std::array<std::unordered_map<std::string, std::uint64_t>, anchor_kinds> by_kind;
  std::uint64_t total = 0;
};

}  // namespace

class Background::State {
 public:
  Counts& of(Language language) { return language == Language::korean ? korean_ : english_; }
  const Counts& of(Language language) const { return language == Language::korean ? korean_ : english_; }

 private:
  Counts english_, korean_;
};

Background::Background() : state_(std::make_unique<State>()) {}
Background::Background(const Background& other) : state_(std::make_unique<State>(*other.state_)) {}
Background& Background::operator=(const Background& other) { return *this = Background(other); }
Background::Background(Background&&) noexcept = default;
Background& Background::operator=(Background&&) noexcept = default;
Background::~Background() = default;

void Background::add(const AnchoredText& text) {
  Counts& counts = state_->of(text.text.language);
  for (const auto& mentions : text.mentions)
    for (const AnchorMention& mention : mentions) {
      const Anchor& anchor = text.anchors[mention.anchor];
      ++counts.by_kind[static_cast<std::size_t>(anchor.kind)][anchor.value];
      ++counts.total;
    }
}

void Background::add(const Count& count) {
  Counts& counts = state_->of(count.language);
  std::uint64_t& sum = counts.by_kind[static_cast<std::size_t>(count.kind)][std::string(count.value)];
  sum = std::min(sum + count.count, max_background_count);
  counts.total = std::min(counts.total + count.count, max_background_count);
}

Background& Background::operator+=(const Background& other) {
  for (const Count& count : other.counts()) add(count);
  return *this;
}

std::vector<Background::Count> Background::counts() const {
  std::vector<Count> all;
  for (const Language language : {Language::english, Language::korean})
    for (std::size_t kind = 0; kind < anchor_kinds; ++kind)
      for (const auto& [value, count] : std::as_const(*state_).of(language).by_kind[kind])
        all.push_back({language, static_cast<AnchorKind>(kind), value, count});
  std::sort(all.begin(), all.end(), [](const Count& a, const Count& b) {
    return std::tie(a.language, a.kind, a.value) < std::tie(b.language, b.kind, b.value);
  });
  return all;
}

double Background::probability(Language language, const Anchor& anchor) const {
  const Counts& counts = state_->of(language);
  const auto& of_kind = counts.by_kind[static_cast<std::size_t>(anchor.kind)];
  const auto found = of_kind.find(anchor.value);
  const double count = found == of_kind.end() ? unseen_count : static_cast<double>(found->second) + unseen_count;
  return count / (static_cast<double>(counts.total) + vocabulary_mass);
}

}  // namespace jjak
