// jjak split: cuts the paragraphs of standard input into sentences.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
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

Command split_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "split",
      .summary = mark("cut paragraphs into sentences"),
      .notes = {mark("Reads standard input, one paragraph on each line; prints its sentences, one on each line, and a "
                     "blank line after each paragraph. The text itself is never altered; white space between sentences "
                     "is left out, and so are blank lines."),
                mark(
                    "A rule file holds words under the headings of docs/segmentation.md, such as [en abbreviations] or "
                    "[ko endings]; -word removes a built-in word.")},
      .options = {{.name = "--lang",
                   .value = "LANG",
                   .choices = "en ko",
                   .required = true,
                   .target = &options->language,
                   .help = mark("language of the text")},
                  rules_option(*options)},
      .examples = {"jjak extract page.html | jjak split --lang en",
                   "jjak split --lang ko --rules my.rules < paragraphs.txt"},
      .see_also = {"extract", "align"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
