// The names of a site, to take them off titles.
#pragma once

#include "page/page.hpp"
#include "page/structured.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The names of the site: what the page declares, and the labels of its host. Names are compared by their letters and
/// digits.
class SiteNames {
 public:
  SiteNames(const Page& page, const Structured& structured, const std::string& url);

  bool has(std::string_view part) const;

  /// A title without the names at its ends.
  std::string cut_from(std::string title) const;

 private:
  void add(std::string_view name);
  bool is_label(const std::string& key) const;

  std::vector<std::string> names_;
  std::string host_;
};

}  // namespace jjak::extraction
