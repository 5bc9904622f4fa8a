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

}  // namespace

AddressBook::AddressBook(const std::vector<Article>& articles, const std::vector<Redirect>& redirects,
                         const std::vector<std::string>& dead)
    : articles_(articles), list_(redirects) {
  keys_.reserve(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    add(by_key_, keys_.emplace_back(articles[i].url), i);
    add(by_loose_key_, url::loose_key(articles[i].url), i);
    if (!articles[i].origin.in_archive) by_path_.try_emplace(normal_path(articles[i].origin.path), i);
  }
  // Aliases come second: an article's own address is surer than an alias of another.
  for (std::size_t i = 0; i < articles.size(); ++i)
    for (const std::string& alias : articles[i].aliases) {
      add(by_key_, url::UrlKey(alias), i);
      add(by_loose_key_, url::loose_key(alias), i);
    }
  for (const Redirect& redirect : redirects) {
    url::UrlKey from(redirect.from), to(redirect.to);
    if (from != to) redirects_.try_emplace(std::move(from), Hop{&redirect.to, std::move(to)});
  }
  for (const std::string& address : dead) dead_.emplace(address);
}

void AddressBook::add(Index& index, url::UrlKey key, std::size_t article) const {
  if (key.empty()) return;
  std::vector<std::size_t>& there = index[std::move(key)];
  const auto has_language = [&](std::size_t other) { return articles_[other].language == articles_[article].language; };
  if (std::none_of(there.begin(), there.end(), has_language)) there.push_back(article);
}

std::optional<std::size_t> AddressBook::look_up(const Index& index, const url::UrlKey& key, Language wanted) const {
  const auto found = index.find(key);
  if (found == index.end()) return std::nullopt;
  for (const std::size_t article : found->second)
    if (articles_[article].language == wanted) return article;
  return found->second.front();
}

/// Follows a relative address to a file beside the page that gives it.
Target AddressBook::follow_file(std::string_view address, Target target, std::optional<std::size_t> from) const {
  if (!from || articles_[*from].origin.in_archive) return target;
  const std::filesystem::path folder = std::filesystem::path(articles_[*from].origin.path).parent_path();
  const auto found = by_path_.find(normal_path(folder / url::decode(address.substr(0, address.find('#')))));
  if (found == by_path_.end()) return target;
  target.kind = Target::Kind::article;
  target.article = found->second;
  return target;
}

Target AddressBook::follow(std::string_view address, const url::UrlKey& key, Language wanted,
                           std::optional<std::size_t> from) const {
  Target target{Target::Kind::unknown, 0, std::string(address), key};
  if (!is_absolute(address)) return follow_file(address, std::move(target), from);
  for (int hop = 0; hop <= max_redirects; ++hop) {
    const bool is_listing = url::is_listing(target.address);
    std::optional<std::size_t> found = is_listing ? std::nullopt : look_up(by_key_, target.key, wanted);
    const auto next = redirects_.find(target.key);
    if (!found && !is_listing && next == redirects_.end() && !dead_.contains(target.key)) {
      const std::string inner = url::unwrapped(target.address);
      if (url::is_listing(inner))
        target.address = inner;
      else
        found = look_up(by_loose_key_, url::loose_key(inner), wanted);
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
    if (const auto found = look_up(by_key_, key, wanted)) return found;
    const Target target = follow(address_or_path, key, wanted);
    return target.kind == Target::Kind::article ? std::optional(target.article) : std::nullopt;
  }
  const auto found = by_path_.find(normal_path(std::filesystem::path(address_or_path)));
  return found == by_path_.end() ? std::nullopt : std::optional(found->second);
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
