// Recognises an article that was read before: at the same address, or with the same text at another address of the
// site.
#pragma once

#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace jjak {

class Duplicates {
 public:
  /// The article of `known` that this one repeats: it has the same address (or one of its other addresses) and a
  /// similar text, or the same text on the same site. Copies of syndicators on other sites are not repetitions. If the
  /// article claims the address of a different article, that is a mistake of the template, and it gets the address
  /// where it was found. O(addresses + text).
  std::optional<std::size_t> find(const std::vector<Article>& known, Article& article) const;

  /// Remembers the newest article of `known`.
  void remember(const std::vector<Article>& known);

  /// Adds the addresses and links of the repetition to the known article. If the known article is only a copy for
  /// printing or AMP and the repetition is the page itself, they are exchanged first. `repetition` becomes the one that
  /// is left out.
  void merge(std::vector<Article>& known, std::size_t index, Article& repetition);

 private:
  std::optional<std::size_t> at_address(const std::string& url) const;
  std::optional<std::size_t> with_text(const std::vector<Article>& known, const Article& article) const;
  void remember_address(const std::string& url, std::size_t index);

  std::unordered_map<std::string, std::size_t> by_address_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_text_;
};

}  // namespace jjak
