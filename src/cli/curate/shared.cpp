// Declares the input and the output of the commands that work on parallel corpora.
#include "cli/curate/shared.hpp"

#include "base/output.hpp"
#include "cli/errors.hpp"
#include "store/store.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

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

namespace {

constexpr std::string_view descriptors = "/proc/self/fd/";

/// Standard input in a file that has no name and ends with the program: it is read several times.
Result<BitextInput> kept_standard_input() {
  std::FILE* file = std::tmpfile();  // NOLINT(cppcoreguidelines-owning-memory): the system closes and removes it
  if (file == nullptr) return system_error(errno, "-", errors::write_failed);
  const int descriptor = ::fileno(file);
  std::array<char, 1U << 16> buffer{};
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_error(errno, "-", errors::read_failed);
    if (got == 0) break;
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
    if (Status written = write_descriptor(descriptor, "-", bytes); !written) return written.error();
  }
  return bitext_input({std::string(descriptors) + std::to_string(descriptor)});
}

}  // namespace

Result<BitextInput> input_of(const CurateOptions& options) {
  constexpr std::size_t most = 3;
  if (options.inputs.size() > most) return Error{errors::option_value, {}, "at most three files: English, Korean, ids"};
  if (options.inputs == std::vector<std::string>{"-"}) return kept_standard_input();
  return bitext_input(options.inputs);
}

Result<ResultFolder> open_results(const CurateOptions& options) {
  std::error_code failure;
  const std::filesystem::path store = std::filesystem::path(options.output) / store::file_name;
  if (std::filesystem::exists(store, failure)) return Error{errors::holds_corpus, options.output};
  return ResultFolder::open(options.output, options.overwrite);
}

int fail_or_stop(const Error& error, ErrorCode stopped, const StopSignal& stop, const CurateOptions& options, Ui& ui) {
  if (!(error.code == stopped)) return ui.fail(error);
  ui.fail({errors::stopped_without_results, options.output});
  return stop.exit_status();
}

Diagnostics UnitProblems::sink() {
  return [this](const Error& problem) {
    if (++seen_[problem.code] > shown) return;
    Error told = problem;
    if (told.file.starts_with(descriptors)) told.file = "-";
    ui_.warn(told);
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
