// The same article, met again: at the same address, or with the same text at another address of the site.
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
  /// The one of `known` that the article repeats: it has its address (or one of its other addresses) and tells the same, or it
  /// has the same text on the same site. Syndicators' copies on other sites are no repetitions. An article that has the address
  /// of a different one gets the address where it was found: its page's own word is a template's mistake.
  /// O(addresses + text).
  std::optional<std::size_t> find(const std::vector<Article>& known, Article& article) const;

  /// Remembers the newest of `known`.
  void remember(const std::vector<Article>& known);

  /// Gives the known article the addresses and links of its repetition. Where that is the page and the known article only a
  /// copy of it, for printing or AMP, they change places first. `repetition` becomes what is left out.
  void merge(std::vector<Article>& known, std::size_t index, Article& repetition);

 private:
  std::optional<std::size_t> at_address(const std::string& url) const;
  std::optional<std::size_t> with_text(const std::vector<Article>& known, const Article& article) const;
  void remember_address(const std::string& url, std::size_t index);

  std::unordered_map<std::string, std::size_t> by_address_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_text_;
};

}  // namespace jjak
