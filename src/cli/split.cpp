#include "cli/command.hpp"
#include "text/utf8.hpp"

#include <jjak/segment.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions, RuleOptions {
  std::string language;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  const Result<std::string> input = read_standard_input();
  if (!input) return ui.fail(input.error());
  const Language language = options.language == "ko" ? Language::korean : Language::english;
  std::string out;
  std::uint64_t line_number = 0;
  for (const std::string_view line : text::lines_of(*input)) {
    ++line_number;
    if (const auto byte = text::invalid_utf8(line))
      return ui.fail({errors::bad_utf8, ui.tr("standard input"), "utf-8", line_number, *byte});
    if (line.empty()) continue;
    for (const Range& sentence : split_sentences(line, language, *rules))
      (out += line.substr(sentence.begin, sentence.size())) += '\n';
    out += '\n';
  }
  const Status written = ui.out(out);
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Run setup_split(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_option("--lang", options->language, ui.tr("language of the text: en or ko"))
      ->required()
      ->type_name("LANG")
      ->check(CLI::IsMember({"en", "ko"}));
  add_rules(app, ui, *options);
  app.footer(
      ui.tr("Reads standard input, one paragraph a line; prints its sentences, one a line, and a blank line after each "
            "paragraph. "
            "The text itself is never altered; white space between sentences is left out, and so are blank lines.\n"
            "\n"
            "A rule file holds words under the headings of docs/segmentation.md, such as [en abbreviations] or "
            "[ko endings]; -word takes a built-in word out.\n"
            "\n"
            "Examples:\n"
            "  jjak extract page.html | jjak split --lang en\n"
            "  jjak split --lang ko --rules my.rules < paragraphs.txt"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
