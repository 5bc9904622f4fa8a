// Declares the input and the output of the commands that work on parallel corpora.
#include "cli/curate/shared.hpp"

#include "cli/errors.hpp"
#include "store/store.hpp"
#include "text/utf8.hpp"

#include <filesystem>

namespace jjak::cli {

Parameter bitext_argument(CurateOptions& options) {
  return {.name = "INPUT",
          .takes = Takes::path,
          .required = true,
          .target = &options.inputs,
          .help = mark("a folder of “jjak build”, TSV, JSON lines or TMX; or an English and a Korean file with a line "
                       "a unit, and perhaps one of ids")};
}

Parameters result_options(CurateOptions& options, std::string_view json_help) {
  return {{.letter = 'o',
           .name = "--output",
           .takes = Takes::folder,
           .target = &options.output,
           .help = mark("folder to write into; created when missing")},
          overwrite_option(options.overwrite),
          json_option(options, json_help),
          quiet_option(options)};
}

Result<BitextInput> input_of(const CurateOptions& options) {
  constexpr std::size_t most = 3;
  if (options.inputs.size() > most) return Error{errors::option_value, {}, "at most three files: English, Korean, ids"};
  return bitext_input(options.inputs);
}

Result<ResultFolder> open_results(const CurateOptions& options) {
  std::error_code failure;
  const std::filesystem::path store = std::filesystem::path(options.output) / store::file_name;
  if (std::filesystem::exists(store, failure)) return Error{errors::holds_corpus, options.output};
  return ResultFolder::open(options.output, options.overwrite);
}

Diagnostics UnitProblems::sink() {
  return [this](const Error& problem) {
    if (++seen_[problem.code] <= shown) ui_.warn(problem);
  };
}

void UnitProblems::count_the_rest() const {
  if (ui_.json) return;
  for (const auto& [code, count] : seen_)
    if (count > shown)
      Ui::complain("jjak: " + ui_.tr("and {count} more like “{name}”",
                                     {{"count", ui_.number(count - shown)}, {"name", std::string(code.name())}}));
}

std::string shortened(const std::string& text) {
  constexpr std::size_t longest = 90;  // bytes
  const std::string_view beginning = text::beginning_of(text, longest);
  return beginning.size() < text.size() ? std::string(beginning) + "…" : text;
}

}  // namespace jjak::cli
