#include "cli/anchor_list.hpp"
#include "cli/command.hpp"
#include "cli/errors.hpp"
#include "text/utf8.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

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

Run setup_anchors(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_option("EN KO", options->files, ui.tr("an English and a Korean file, UTF-8, one segment a line"))
      ->type_name("");
  app.add_flag("--names", options->names, ui.tr("compare names by their sounds"));
  app.add_option("--values", options->values, ui.tr("print numbers and dates as they are compared: en or ko"))
      ->type_name("LANG")
      ->check(CLI::IsMember({"en", "ko"}));
  add_terms(app, ui, *options);
  add_json(app, *options, ui.tr("print a JSON object for each line of the files, and errors as JSON lines"));
  add_quiet(app, ui, *options);
  app.footer(ui.tr(
      "With two files: what an alignment can hold on to, line by line (lines count from 0). For each anchor its "
      "place (bytes of the line), kind, surface and normalised value; under it what it may stand for in the other "
      "file, with probability, reason, and the lines there. Nothing is aligned, and no lexicon is induced.\n"
      "\n"
      "--names reads standard input, an English name, a tab and a Korean name a line, and prints how alike they "
      "sound, one number from 0 to 1 a line. --values reads standard input too, and prints the values of each "
      "line in their order, with blanks between them: \"m12 d7 1204\" for Dec. 7 and 1,204 tons.\n"
      "\n"
      "Examples:\n"
      "  jjak anchors article.en article.ko | less\n"
      "  printf 'Pyongyang\\t평양\\n' | jjak anchors --names\n"
      "  printf '12월 7일 1억1천만 원\\n' | jjak anchors --values ko"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
