// What link, learn and build share: the options of linking, and those of a whole build.
#pragma once

#include "cli/commands/collection.hpp"

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

/// What decides how pages become a corpus.
struct BuildArguments : InputOptions, CollectionArguments, SiteOptions, LinkArguments {
  bool single_pages = false;
  bool standfirst = false;
};
/// Those that are options of linking, aligning and pages; without those of reading and writing.
Parameters build_parameters(BuildArguments& arguments);

/// All that the arguments name, read. `inputs` must outlive the options. Reports what is not used of the table of
/// addresses, and raises `status` for it. Fails as read_options, load_sites, load_linking and CollectionInputs::load.
Result<BuildOptions> load_build_options(const BuildArguments& arguments, CollectionInputs& inputs, const Ui& ui,
                                        int& status);

}  // namespace jjak::cli
