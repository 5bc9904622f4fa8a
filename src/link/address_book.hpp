// Finds the article that an address leads to, through aliases and redirects.
#pragma once

#include "url/url_key.hpp"

#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak::linking {

inline constexpr int max_redirects = 10;  // hops; honest chains have 3 at most, browsers follow 20

/// Where an address leads.
struct Target {
  enum class Kind { article, front_page, section, dead, loop, unknown };
  Kind kind = Kind::unknown;
  std::size_t article = 0;  ///< of Kind::article
  std::string address;      ///< where the chain ended; absolute where the first one is
  url::UrlKey key;          ///< of that address
};

class AddressBook {
 public:
  /// Makes the key of each address once. All three lists must outlive the book. O(addresses).
  AddressBook(const std::vector<Article>& articles, const std::vector<Redirect>& redirects,
              const std::vector<std::string>& dead);

  /// The key of an article's own address; empty where it has none.
  const url::UrlKey& key_of(std::size_t article) const { return keys_[article]; }

  /// Follows an address through at most max_redirects redirects. `key` is its key. `wanted`: of two articles at one
  /// address, the one in this language. `from` is the page that gives the address: when it is relative because the
  /// page's own address is not known, files beside that page are looked for. Where no article has the address, the
  /// article counts that has another form of it: mobile, AMP, inside an archive or counter. O(1).
  Target follow(std::string_view address, const url::UrlKey& key, Language wanted = Language::unknown,
                std::optional<std::size_t> from = std::nullopt) const;

  /// An article by its address or the path of its file; of two at one address, the one in this language.
  std::optional<std::size_t> find(std::string_view address_or_path, Language wanted = Language::unknown) const;

  /// Chains that never end, by their first address. O(redirects).
  std::vector<Error> problems() const;

 private:
  /// Where a redirect leads.
  struct Hop {
    const std::string* address = nullptr;
    url::UrlKey key;
  };

  /// Articles by the hash of something that leads to them. Whoever finds one makes sure that it is the right one: the
  /// texts themselves would take half a kilobyte an article.
  class Index {
   public:
    struct Entry {
      std::size_t hash = 0;
      std::uint32_t article = 0;
      std::uint32_t address = 0;  ///< 0: its own; n: its n-th alias
    };

    void add(std::size_t hash, std::size_t article, std::size_t address = 0);
    /// Drops entries for which `is_needless`, which gets an entry and those of the same hash before it. To be called
    /// once, when all are added.
    void finish(const std::function<bool(const Entry& entry, std::span<const Entry> before)>& is_needless);
    /// In the order in which they were added. O(log entries).
    std::span<const Entry> find(std::size_t hash) const;

   private:
    std::vector<Entry> entries_;
  };

  using MakeKey = url::UrlKey (*)(std::string_view);

  /// Adds the addresses of all articles. One site can serve several languages at one address, by cookie; of several
  /// articles in one language the first counts.
  void fill(Index& index, MakeKey make) const;
  url::UrlKey key_of(const Index::Entry& entry, MakeKey make) const;
  std::optional<std::size_t> look_up(const Index& index, MakeKey make, const url::UrlKey& key, Language wanted) const;
  std::optional<std::size_t> look_up_file(const std::string& path) const;
  Target follow_file(std::string_view address, Target target, std::optional<std::size_t> from) const;

  const std::vector<Article>& articles_;
  const std::vector<Redirect>& list_;
  std::vector<url::UrlKey> keys_;  // by article
  Index by_key_;
  Index by_loose_key_;  // the same for other forms of the addresses (url::loose_key)
  Index by_path_;       // by normal path
  std::unordered_map<url::UrlKey, Hop> redirects_;
  std::unordered_set<url::UrlKey> dead_;
};

}  // namespace jjak::linking
