// Articles that were read before: at the same address, or with the same text at another address of the site.
#pragma once

#include "url/url_key.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace jjak {

/// The keys of an article's addresses.
struct AddressKeys {
  explicit AddressKeys(const Article& article);

  url::UrlKey own;                   ///< empty where the article has no address
  std::vector<url::UrlKey> aliases;  ///< in the order of Article::aliases
};

class Duplicates {
 public:
  /// The one of `known` that the article repeats: either they share an address and the story, or they have the same text on the
  /// same site. Copies on the sites of syndicators are no repetitions. When the article claims the address of a different
  /// article, that is a mistake of its template: the article then gets the address where it was found, and `keys` with it.
  /// O(addresses + text).
  std::optional<std::size_t> find(const std::vector<Article>& known, Article& article, AddressKeys& keys) const;

  /// Remembers the newest of `known`; `keys` are its keys.
  void remember(const std::vector<Article>& known, const AddressKeys& keys);

  /// Gives the known article the addresses and links of its repetition. When the repetition is the page and the known article only
  /// a copy of it for printing or AMP, they change places first. `repetition` becomes what is left out; `keys` are its keys.
  void merge(std::vector<Article>& known, std::size_t index, Article& repetition, AddressKeys keys);

 private:
  std::optional<std::size_t> at_address(const url::UrlKey& key) const;
  std::optional<std::size_t> with_text(const std::vector<Article>& known, const Article& article) const;
  void remember_address(const url::UrlKey& key, std::size_t index);

  std::unordered_map<url::UrlKey, std::size_t> by_address_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_text_;
};

}  // namespace jjak
