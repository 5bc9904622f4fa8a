#include "cli/link_options.hpp"

namespace jjak::cli {
namespace {

/// An option that may be given several times, a value each.
void take_all(CLI::Option* option) {
  option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
}

}  // namespace

void add_linking(CLI::App& app, const Ui& ui, LinkArguments& arguments) {
  app.add_option(
         "--pairs", arguments.pairs,
         ui.tr("pairs that are known, English <TAB> Korean a line, addresses or paths; they win over every link"))
      ->type_name("FILE");
  app.add_option("--reject", arguments.rejected, ui.tr("pairs that are wrong, in the same form"))->type_name("FILE");
  take_all(app.add_option("--wordings", arguments.wordings,
                          ui.tr("more words by which pages name the other language; may be given several times"))
               ->type_name("FILE"));
  take_all(app.add_option("--url-rule", arguments.url_rules,
                          ui.tr("how addresses of originals follow: https://a.kr/en/{id}=>https://a.kr/ko/{id}; may be "
                                "given several times"))
               ->type_name("RULE"));
  app.add_flag("--no-links", arguments.no_links, ui.tr("ignore what the pages link to, to measure the rest"));
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

}  // namespace jjak::cli
