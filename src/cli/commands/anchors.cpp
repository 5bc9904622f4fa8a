// jjak anchors: shows the evidence that an alignment of two files would have.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/errors.hpp"
#include "cli/show/anchor_list.hpp"
#include "text/utf8.hpp"

#include <jjak/anchor.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>

#include <fmt/format.h>

namespace jjak::cli {
namespace {

struct Options : CommonOptions, TermOptions {
  std::vector<std::string> files;
  std::string values;
  bool names = false;
};

/// Answers each line of standard input by one line.
template <class Answer>
int answer_lines(Ui& ui, const Answer& answer) {
  const Result<std::string> input = read_standard_input();
  if (!input) return ui.fail(input.error());
  std::string out;
  std::uint64_t line_number = 0;
  for (const std::string_view line : text::lines_of(*input)) {
    ++line_number;
    if (const auto byte = text::invalid_utf8(line))
      return ui.fail({errors::bad_utf8, ui.tr("standard input"), "utf-8", line_number, *byte});
    const Result<std::string> answered = answer(line);
    if (!answered) {
      Error error = answered.error();
      error.file = ui.tr("standard input");
      error.line = line_number;
      return ui.fail(error);
    }
    (out += *answered) += '\n';
  }
  const Status written = ui.out(out);
  return written ? exit_done : ui.fail(written.error());
}

Result<std::string> similarity_of(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return Error{errors::bad_line, {}, "English name <TAB> Korean name"};
  return fmt::format("{:.4f}", name_similarity(line.substr(0, tab), line.substr(tab + 1)));
}

int list_anchors(const Options& options, Ui& ui) {
  const auto english = read_lines(options.files[0]);
  if (!english) return ui.fail(english.error());
  const auto korean = read_lines(options.files[1]);
  if (!korean) return ui.fail(korean.error());
  const Result<LoadedDictionary> loaded = load_dictionaries(options.terms);
  if (!loaded) return ui.fail(loaded.error());
  const Text source = text_of_lines(*english, Language::english), target = text_of_lines(*korean, Language::korean);
  const MatchedAnchors matched = match_anchors(find_anchors(source, loaded->dictionary),
                                               find_anchors(target, loaded->dictionary), loaded->dictionary);
  const AnchorList list(matched);
  if (const Status written = ui.out(ui.json ? list.json() : list.text()); !written) return ui.fail(written.error());
  warn_of_dictionaries(*loaded, ui);
  if (!loaded->has_made)
    ui.say(ui.tr("without made dictionaries; \"jjak lexicon build\" makes them, and more words are linked"));
  return exit_done;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const int forms = (options.names ? 1 : 0) + (options.values.empty() ? 0 : 1) + (options.files.empty() ? 0 : 1);
  if (forms != 1 || (!options.files.empty() && options.files.size() != 2))
    return ui.usage_error(ui.tr("give two files, EN and KO, or --names, or --values LANG"), "jjak anchors");
  if (options.files.empty() && !options.terms.empty())
    return ui.usage_error(ui.tr("--terms goes with EN and KO only"), "jjak anchors");
  if (options.names) return answer_lines(ui, similarity_of);
  if (options.files.empty()) {
    const Language language = options.values == "ko" ? Language::korean : Language::english;
    return answer_lines(
        ui, [&](std::string_view line) -> Result<std::string> { return normalised_values(line, language); });
  }
  return list_anchors(options, ui);
}

}  // namespace

Command anchors_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "anchors",
      .summary = mark("show what two files share: numbers, dates, names, words"),
      .notes =
          {mark("With two files: what an alignment can rely on, line by line (lines count from 0). Each anchor has its "
                "place (bytes of the line), kind, surface and normalised value; below it are its possible counterparts "
                "in the other file, with probability, reason, and the lines there. Nothing is aligned, and no lexicon "
                "is "
                "induced."),
           mark(
               "--names reads an English name, a tab and a Korean name from each line of standard input, and prints "
               "how "
               "alike they sound, a number from 0 to 1 for each line. --values also reads standard input, and prints "
               "the values of each line in their order, with blanks between them: \"m12 d7 1204\" for Dec. 7 and 1,204 "
               "tons.")},
      .arguments = {{.name = "EN KO",
                     .takes = Takes::file,
                     .target = &options->files,
                     .help = mark("an English and a Korean file, UTF-8, one segment on each line")}},
      .options = {{.name = "--names", .target = &options->names, .help = mark("compare names by their sounds")},
                  {.name = "--values",
                   .value = "LANG",
                   .choices = "en ko",
                   .target = &options->values,
                   .help = mark("print numbers and dates in the form in which they are compared")},
                  terms_option(*options),
                  json_option(*options,
                              mark("print a JSON object for each line of the files, and errors as JSON lines")),
                  quiet_option(*options)},
      .examples = {"jjak anchors article.en article.ko | less", "jjak anchors --names < names.tsv",
                   "jjak anchors --values ko < article.ko"},
      .see_also = {"align", "lexicon build", "terms check"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
