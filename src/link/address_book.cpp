// Knows under which addresses and paths the articles of a collection can be found, and follows redirects to them.
#include "link/address_book.hpp"

#include "url/url.hpp"
#include "url/variants.hpp"

#include <algorithm>
#include <filesystem>

namespace jjak::linking {
namespace {

bool is_absolute(std::string_view address) {
  return address.starts_with("http://") || address.starts_with("https://") || address.starts_with("//");
}

std::string normal_path(const std::filesystem::path& path) { return path.lexically_normal().generic_string(); }

url::UrlKey plain_key(std::string_view address) { return url::UrlKey(address); }

template <class Value>
std::size_t hash_of(const Value& value) {
  return std::hash<Value>{}(value);
}

}  // namespace

void AddressBook::Index::add(std::size_t hash, std::size_t article, std::size_t address) {
  entries_.push_back({hash, static_cast<std::uint32_t>(article), static_cast<std::uint32_t>(address)});
}

void AddressBook::Index::finish(
    const std::function<bool(const Entry& entry, std::span<const Entry> before)>& is_needless) {
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
  std::size_t kept = 0, first = 0;  // of the entries of one hash
  for (const Entry entry : entries_) {
    if (kept > 0 && entries_[kept - 1].hash != entry.hash) first = kept;
    if (!is_needless(entry, std::span(entries_).subspan(first, kept - first))) entries_[kept++] = entry;
  }
  entries_.resize(kept);
}

std::span<const AddressBook::Index::Entry> AddressBook::Index::find(std::size_t hash) const {
  const auto [first, last] = std::equal_range(entries_.begin(), entries_.end(), Entry{hash, 0, 0},
                                              [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
  return {first, last};
}

AddressBook::AddressBook(const std::vector<Article>& articles, const std::vector<Redirect>& redirects,
                         const std::vector<std::string>& dead)
    : articles_(articles), list_(redirects) {
  keys_.reserve(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    keys_.emplace_back(articles[i].url);
    if (!articles[i].origin.in_archive) by_path_.add(hash_of(normal_path(articles[i].origin.path)), i);
  }
  by_path_.finish([&](const Index::Entry& entry, std::span<const Index::Entry> before) {
    return std::any_of(before.begin(), before.end(), [&](const Index::Entry& other) {
      return articles_[other.article].origin.path == articles_[entry.article].origin.path;
    });
  });
  fill(by_key_, plain_key);
  fill(by_loose_key_, url::loose_key);
  for (const Redirect& redirect : redirects) {
    url::UrlKey from(redirect.from), to(redirect.to);
    if (from != to) redirects_.try_emplace(std::move(from), Hop{&redirect.to, std::move(to)});
  }
  for (const std::string& address : dead) dead_.emplace(address);
}

void AddressBook::fill(Index& index, MakeKey make) const {
  const auto add = [&](std::string_view address, std::size_t article, std::size_t number) {
    if (const url::UrlKey key = make(address); !key.empty()) index.add(hash_of(key), article, number);
  };
  for (std::size_t i = 0; i < articles_.size(); ++i) add(articles_[i].url, i, 0);
  // Aliases come second: an article's own address is surer than an alias of another.
  for (std::size_t i = 0; i < articles_.size(); ++i)
    for (std::size_t n = 0; n < articles_[i].aliases.size(); ++n) add(articles_[i].aliases[n], i, n + 1);
  index.finish([&](const Index::Entry& entry, std::span<const Index::Entry> before) {
    return std::any_of(before.begin(), before.end(), [&](const Index::Entry& other) {
      return articles_[other.article].language == articles_[entry.article].language &&
             key_of(other, make) == key_of(entry, make);
    });
  });
}

url::UrlKey AddressBook::key_of(const Index::Entry& entry, MakeKey make) const {
  const Article& article = articles_[entry.article];
  return make(entry.address == 0 ? article.url : article.aliases[entry.address - 1]);
}

std::optional<std::size_t> AddressBook::look_up(const Index& index, MakeKey make, const url::UrlKey& key,
                                                Language wanted) const {
  std::optional<std::size_t> first;
  for (const Index::Entry& entry : index.find(hash_of(key))) {
    if (key_of(entry, make) != key) continue;
    if (articles_[entry.article].language == wanted) return entry.article;
    if (!first) first = entry.article;
  }
  return first;
}

/// The first article of a normal path.
std::optional<std::size_t> AddressBook::look_up_file(const std::string& path) const {
  for (const Index::Entry& entry : by_path_.find(hash_of(path)))
    if (normal_path(articles_[entry.article].origin.path) == path) return entry.article;
  return std::nullopt;
}

/// Follows a relative address to a file beside the page that gives it.
Target AddressBook::follow_file(std::string_view address, Target target, std::optional<std::size_t> from) const {
  if (!from || articles_[*from].origin.in_archive) return target;
  const std::filesystem::path folder = std::filesystem::path(articles_[*from].origin.path).parent_path();
  const auto found = look_up_file(normal_path(folder / url::decode(address.substr(0, address.find('#')))));
  if (!found) return target;
  target.kind = Target::Kind::article;
  target.article = *found;
  return target;
}

Target AddressBook::follow(std::string_view address, const url::UrlKey& key, Language wanted,
                           std::optional<std::size_t> from) const {
  Target target{Target::Kind::unknown, 0, std::string(address), key};
  if (!is_absolute(address)) return follow_file(address, std::move(target), from);
  for (int hop = 0; hop <= max_redirects; ++hop) {
    const bool is_listing = url::is_listing(target.address);
    std::optional<std::size_t> found = is_listing ? std::nullopt : look_up(by_key_, plain_key, target.key, wanted);
    const auto next = redirects_.find(target.key);
    if (!found && !is_listing && next == redirects_.end() && !dead_.contains(target.key)) {
      const std::string inner = url::unwrapped(target.address);
      if (url::is_listing(inner))
        target.address = inner;
      else
        found = look_up(by_loose_key_, url::loose_key, url::loose_key(inner), wanted);
    }
    if (found) {
      target.kind = Target::Kind::article;
      target.article = *found;
      return target;
    }
    if (url::is_listing(target.address)) {
      target.kind = url::is_front_page(target.address) ? Target::Kind::front_page : Target::Kind::section;
      return target;
    }
    if (next == redirects_.end()) {
      if (dead_.contains(target.key)) target.kind = Target::Kind::dead;
      return target;
    }
    target.address = *next->second.address;
    target.key = next->second.key;
  }
  target.kind = Target::Kind::loop;
  return target;
}

std::optional<std::size_t> AddressBook::find(std::string_view address_or_path, Language wanted) const {
  if (is_absolute(address_or_path)) {
    // A user who names an address knows that it is an article, even when it looks like a list.
    const url::UrlKey key(address_or_path);
    if (const auto found = look_up(by_key_, plain_key, key, wanted)) return found;
    const Target target = follow(address_or_path, key, wanted);
    return target.kind == Target::Kind::article ? std::optional(target.article) : std::nullopt;
  }
  return look_up_file(normal_path(std::filesystem::path(address_or_path)));
}

std::vector<Error> AddressBook::problems() const {
  std::vector<Error> problems;
  for (const Redirect& redirect : list_)
    if (follow(redirect.from, url::UrlKey(redirect.from)).kind == Target::Kind::loop)
      problems.push_back({errors::redirect_loop, {}, url::encode(redirect.from)});
  std::sort(problems.begin(), problems.end(), [](const Error& a, const Error& b) { return a.detail < b.detail; });
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
  return problems;
}

}  // namespace jjak::linking
