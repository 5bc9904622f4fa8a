// Declares the options of linking and of a build, and reads the files that they name.
#include "cli/commands/build_options.hpp"

#include "cli/ui.hpp"

#include <jjak/pipeline/load.hpp>

#include <utility>

namespace jjak::cli {

Parameters linking_options(LinkArguments& arguments) {
  return {
      {.name = "--pairs",
       .takes = Takes::file,
       .target = &arguments.pairs,
       .help = mark("known pairs: English <TAB> Korean on each line, addresses or paths; they win over every link")},
      {.name = "--reject",
       .takes = Takes::file,
       .target = &arguments.rejected,
       .help = mark("wrong pairs, in the same form")},
      {.name = "--wordings",
       .takes = Takes::file,
       .target = &arguments.wordings,
       .help = mark("more words that pages use for a link to the other language")},
      {.name = "--url-rule",
       .value = "RULE",
       .target = &arguments.url_rules,
       .help = mark("how to get an original's address from the English one: "
                    "https://a.kr/en/{id}=>https://a.kr/ko/{id}")},
      {.name = "--no-links",
       .target = &arguments.no_links,
       .help = mark("ignore the links of the pages, to measure the other methods")}};
}

Result<LinkOptions> load_linking(const LinkArguments& arguments) {
  LinkOptions options;
  options.use_page_links = !arguments.no_links;
  for (const auto& [path, list] :
       {std::pair(&arguments.pairs, &options.pairs), {&arguments.rejected, &options.rejected}}) {
    if (path->empty()) continue;
    Result<std::vector<ListedPair>> pairs = load_pair_list(*path);
    if (!pairs) return pairs.error();
    *list = *std::move(pairs);
  }
  for (const std::string& path : arguments.wordings) {
    const Result<std::vector<LinkWording>> wordings = load_wordings(path);
    if (!wordings) return wordings.error();
    options.wordings.insert(options.wordings.end(), wordings->begin(), wordings->end());
  }
  for (const std::string& text : arguments.url_rules) {
    Result<UrlRule> rule = read_url_rule(text);
    if (!rule) return rule.error();
    options.url_rules.push_back(*std::move(rule));
  }
  return options;
}

Parameters build_parameters(BuildArguments& arguments) {
  return join({linking_options(arguments),
               collection_options(arguments),
               {standfirst_option(arguments.standfirst), sites_option(arguments),
                single_pages_option(arguments.single_pages)}});
}

Result<BuildOptions> load_build_options(const BuildArguments& arguments, CollectionInputs& inputs, const Ui& ui,
                                        int& status) {
  Result<ReadOptions> reading = read_options(arguments, ui, status);
  if (!reading) return reading.error();
  Result<SiteProfiles> sites = load_sites(arguments);
  if (!sites) return sites.error();
  Result<LinkOptions> linking = load_linking(arguments);
  if (!linking) return linking.error();
  if (const Status read = inputs.load(arguments, arguments.overwrite); !read) return read.error();
  BuildOptions build;
  build.read = *std::move(reading);
  build.read.outputs = {arguments.output, arguments.lexicon_out};
  build.link = *std::move(linking);
  inputs.apply_to(build);
  build.sites = *std::move(sites);
  build.learn_sites = !arguments.single_pages;
  build.with_standfirsts = arguments.standfirst;
  return build;
}

}  // namespace jjak::cli
