// Makes names that people can type and that say what they stand for.
#include "url/stem.hpp"

#include "text/ascii.hpp"

namespace jjak::url {

std::string stem_of(std::string_view name, std::string_view otherwise) {
  constexpr std::size_t longest = 48;
  std::string stem;
  for (const char c : name) {
    if (ascii::is_alnum(c))
      stem += ascii::to_lower(c);
    else if (!stem.empty() && stem.back() != '-')
      stem += '-';
  }
  if (stem.size() > longest) stem.resize(longest);
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? std::string(otherwise) : stem;
}

}  // namespace jjak::url
