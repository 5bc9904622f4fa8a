// Which article an address leads to: over aliases and redirects.
#pragma once

#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak::linking {

inline constexpr int max_redirects = 10;  // hops; browsers follow 20, a crawler meets chains of 3 at most in good faith

/// Where an address leads.
struct Target {
  enum class Kind { article, front_page, section, dead, loop, unknown };
  Kind kind = Kind::unknown;
  std::size_t article = 0;  ///< of Kind::article
  std::string address;      ///< where the chain ended: what had to be fetched; absolute where the first one is
};

class AddressBook {
 public:
  /// The book looks into all three as long as it lives. O(addresses).
  AddressBook(const std::vector<Article>& articles, const std::vector<Redirect>& redirects,
              const std::vector<std::string>& dead);

  /// Follows an address through at most max_redirects redirects. `from`: the page that gives it, for an address that is relative
  /// because the page's own is not known: then files are looked for beside it. O(1).
  Target follow(std::string_view address, std::optional<std::size_t> from = std::nullopt) const;

  /// An article by its address or the path of its file.
  std::optional<std::size_t> find(std::string_view address_or_path) const;

  /// Chains that never end, by their first address. O(redirects).
  std::vector<Error> problems() const;

 private:
  const std::vector<Article>& articles_;
  const std::vector<Redirect>& list_;
  std::unordered_map<std::string, std::size_t> by_key_;   // url_key -> article
  std::unordered_map<std::string, std::size_t> by_path_;  // normal path -> article
  std::unordered_map<std::string, const std::string*> redirects_;
  std::unordered_set<std::string> dead_;
};

}  // namespace jjak::linking
