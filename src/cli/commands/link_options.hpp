// What link and build share: the options of linking.
#pragma once

#include "cli/line/command.hpp"

#include <jjak/link.hpp>

#include <string>
#include <vector>

namespace jjak::cli {

/// --pairs, --reject, --wordings, --url-rule and --no-links.
struct LinkArguments {
  std::string pairs, rejected;
  std::vector<std::string> wordings;
  std::vector<std::string> url_rules;
  bool no_links = false;
};
Parameters linking_options(LinkArguments& arguments);

/// What the arguments name, read. Fails as load_pair_list, load_wordings and read_url_rule do.
Result<LinkOptions> load_linking(const LinkArguments& arguments);

}  // namespace jjak::cli
