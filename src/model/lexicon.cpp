// Stores the translations of a lexicon, and looks them up.
#include <jjak/translations.hpp>

namespace jjak {

void Lexicon::add(const std::string& english, std::string korean, double probability) {
  korean_.insert(korean);
  entries_[english].push_back({std::move(korean), probability});
}

const std::vector<Lexicon::Entry>& Lexicon::translations(const std::string& english) const {
  static const std::vector<Entry> none;
  const auto found = entries_.find(english);
  return found == entries_.end() ? none : found->second;
}

}  // namespace jjak
