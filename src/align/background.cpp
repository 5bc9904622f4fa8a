// How often each anchor occurs in the whole collection: the background against which an anchor is rare.
#include <jjak/align.hpp>

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace jjak {
namespace {

constexpr double unseen_count = .5;       // count of an anchor that the collection does not have
constexpr double vocabulary_mass = 5000;  // number of unseen anchors that probability is reserved for

struct Counts {
  std::array<std::unordered_map<std::string, double>, anchor_kinds> by_kind;
  double total = 0;
};

}  // namespace

class Background::State {
 public:
  Counts& of(Language language) { return language == Language::korean ? korean_ : english_; }

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
      counts.by_kind[static_cast<std::size_t>(anchor.kind)][anchor.value] += 1;
      counts.total += 1;
    }
}

double Background::probability(Language language, const Anchor& anchor) const {
  const Counts& counts = state_->of(language);
  const auto& of_kind = counts.by_kind[static_cast<std::size_t>(anchor.kind)];
  const auto found = of_kind.find(anchor.value);
  return ((found == of_kind.end() ? 0 : found->second) + unseen_count) / (counts.total + vocabulary_mass);
}

}  // namespace jjak
