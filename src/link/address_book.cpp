#include "link/address_book.hpp"

#include "url/url.hpp"

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
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (!articles[i].url.empty()) by_key_.try_emplace(text::url_key(articles[i].url), i);
    if (!articles[i].origin.in_archive) by_path_.try_emplace(normal_path(articles[i].origin.path), i);
  }
  // An article's own address is surer than another's alias.
  for (std::size_t i = 0; i < articles.size(); ++i)
    for (const std::string& alias : articles[i].aliases) by_key_.try_emplace(text::url_key(alias), i);
  for (const Redirect& redirect : redirects) {
    std::string key = text::url_key(redirect.from);
    if (key != text::url_key(redirect.to)) redirects_.try_emplace(std::move(key), &redirect.to);
  }
  for (const std::string& address : dead) dead_.insert(text::url_key(address));
}

Target AddressBook::follow(std::string_view address, std::optional<std::size_t> from) const {
  if (!is_absolute(address)) {
    if (!from || articles_[*from].origin.in_archive) return {Target::Kind::unknown, 0, std::string(address)};
    const std::filesystem::path folder = std::filesystem::path(articles_[*from].origin.path).parent_path();
    const auto found = by_path_.find(normal_path(folder / text::decode_url(address.substr(0, address.find('#')))));
    if (found == by_path_.end()) return {Target::Kind::unknown, 0, std::string(address)};
    return {Target::Kind::article, found->second, std::string(address)};
  }
  Target target{Target::Kind::unknown, 0, std::string(address)};
  for (int hop = 0; hop <= max_redirects; ++hop) {
    if (text::is_listing(target.address)) {
      target.kind = text::is_front_page(target.address) ? Target::Kind::front_page : Target::Kind::section;
      return target;
    }
    const std::string key = text::url_key(target.address);
    if (const auto found = by_key_.find(key); found != by_key_.end()) {
      target.kind = Target::Kind::article;
      target.article = found->second;
      return target;
    }
    const auto next = redirects_.find(key);
    if (next == redirects_.end()) {
      if (dead_.contains(key)) target.kind = Target::Kind::dead;
      return target;
    }
    target.address = *next->second;
  }
  target.kind = Target::Kind::loop;
  return target;
}

std::optional<std::size_t> AddressBook::find(std::string_view address_or_path) const {
  if (is_absolute(address_or_path)) {
    // People who name an article by hand know that it is one, whatever its address looks like.
    if (const auto found = by_key_.find(text::url_key(address_or_path)); found != by_key_.end()) return found->second;
    const Target target = follow(address_or_path);
    return target.kind == Target::Kind::article ? std::optional(target.article) : std::nullopt;
  }
  const auto found = by_path_.find(normal_path(std::filesystem::path(address_or_path)));
  return found == by_path_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Error> AddressBook::problems() const {
  std::vector<Error> problems;
  for (const Redirect& redirect : list_)
    if (follow(redirect.from).kind == Target::Kind::loop)
      problems.push_back({errors::redirect_loop, {}, text::encode_url(redirect.from)});
  std::sort(problems.begin(), problems.end(), [](const Error& a, const Error& b) { return a.detail < b.detail; });
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
  return problems;
}

}  // namespace jjak::linking
