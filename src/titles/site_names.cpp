// Collects what a page calls its site, and takes these names off titles.
#include "titles/site_names.hpp"

#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "titles/title_parts.hpp"
#include "url/url.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

/// Only letters and digits, so that a host can be compared with a name.
std::string squeezed(std::string_view text) {
  std::string key;
  for (const char c : text::match_key(text))
    if (ascii::is_lower(c) || ascii::is_digit(c) || static_cast<unsigned char>(c) >= 0x80u) key += c;
  return key;
}

}  // namespace

SiteNames::SiteNames(const Page& page, const Structured& structured, const std::string& url)
    : host_(url::host_of(url)) {
  for (const std::string_view name : {"og:site_name", "twitter:site", "dc.publisher"}) add(meta_content(page, name));
  // Some systems put the article's title here.
  for (const std::string_view name : {"application-name", "apple-mobile-web-app-title"})
    if (std::string content = meta_content(page, name); content != meta_content(page, "og:title")) add(content);
  for (const std::string& name : structured.site_names) add(name);
}

void SiteNames::add(std::string_view name) {
  if (std::string key = squeezed(name); !key.empty()) names_.push_back(std::move(key));
}

bool SiteNames::has(std::string_view part) const {
  const std::string key = squeezed(part);
  if (key.empty()) return false;
  if (std::find(names_.begin(), names_.end(), key) != names_.end()) return true;
  constexpr std::size_t shortest = 4;  // "bbc" is found by its declared name; short labels of hosts mean too much
  return key.size() >= shortest && is_label(key);
}

/// "northernpost" or "northernpostexample" in "www.northernpost.example".
bool SiteNames::is_label(const std::string& key) const {
  if (squeezed(host_) == key) return true;
  for (std::size_t begin = 0; begin < host_.size();) {
    const std::size_t end = std::min(host_.find('.', begin), host_.size());
    if (squeezed(std::string_view(host_).substr(begin, end - begin)) == key) return true;
    begin = end + 1;
  }
  return false;
}

std::string SiteNames::cut_from(std::string title) const {
  for (bool found = true; found;) {
    found = false;
    for (const Cut& cut : cuts_of(title)) {
      const bool back = has(cut.back), front = has(cut.front);
      std::string rest = text::fold_space(back ? cut.front : cut.back);
      if ((!back && !front) || rest.empty()) continue;
      title = std::move(rest);
      found = true;
      break;
    }
  }
  return title;
}

}  // namespace jjak::extraction
