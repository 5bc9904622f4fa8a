// The command line as values: what a command is called, what it takes, what it writes, and what runs it.
//
// Each command is declared once, in src/cli/commands. The parser, the help, the manual pages, docs/cli and the shell
// completions all read that declaration, so they cannot disagree. English texts are marked for translation.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jjak::cli {

class Ui;

/// What a value is. Shells complete files and folders; a path is either.
enum class Takes : unsigned char { text, file, folder, path };

struct Limits {
  std::size_t first = 0, last = 0;
};

/// Where values go. The type says how many there can be: a flag has none, a list takes one each time it is given.
using Target = std::variant<std::monostate, bool*, std::string*, std::vector<std::string>*, std::size_t*>;

/// An option (its name begins with "--"), or an argument (its name is what the help shows: INPUT). A plain value, because
/// there are many and each costs time to compile.
struct Parameter {
  char letter = '\0';          ///< 'o' for "-o"; none: 0
  std::string_view name = {};  ///< "--output", "INPUT"; "EN KO" stands for two values of one list
  Takes takes = Takes::text;
  std::string_view value = {};       ///< what the help calls the value of an option; empty: FILE, FOLDER or PATH
  std::string_view choices = {};     ///< the only values, with blanks between them: "en ko"; empty: any
  std::optional<Limits> range = {};  ///< of a number; both ends are allowed
  bool required = false;
  std::string_view otherwise = {};  ///< the default in words, where the target does not hold it
  Target target = {};               ///< holds the default before parsing
  std::string_view help = {};
};

using Parameters = std::vector<Parameter>;

/// A file and what it holds, or a message and what to do about it.
struct Note {
  std::string_view name = {}, text = {};
};

struct Command {
  std::string_view name = {};
  std::string_view summary = {};             ///< without a full stop, to stand in a list
  std::vector<std::string_view> notes = {};  ///< paragraphs
  Parameters arguments = {}, options = {};
  std::vector<Note> files = {};                 ///< what the command writes
  std::string_view failure = {};                ///< when the exit status is 1; empty: the usual reasons
  std::vector<Note> diagnostics = {};           ///< messages, for the manual page
  std::vector<std::string_view> examples = {};  ///< lines for a shell
  std::vector<std::string_view> see_also = {};  ///< words of other commands: "lexicon merge"
  std::vector<Command> commands = {};           ///< a command that has commands runs one of them
  std::function<int(Ui&)> run = {};             ///< returns the exit status
};

/// One list of all groups, in their order.
Parameters join(std::initializer_list<Parameters> groups);

bool is_option(const Parameter& parameter);
bool is_flag(const Parameter& parameter);
/// Whether it takes any number of values.
bool is_list(const Parameter& parameter);

/// "FILE" of "--output FILE"; the name of an argument; empty for a flag.
std::string_view value_name(const Parameter& parameter);

/// The default of an option that takes text, as its target holds it; empty where there is none.
std::string_view default_of(const Parameter& parameter);

/// The choices of a parameter, one by one.
std::vector<std::string_view> choices_of(const Parameter& parameter);

/// Calls visit("jjak eval beads", command) for a command and all below it, in the order of their declaration.
void for_each_command(const Command& root, const std::function<void(const std::string&, const Command&)>& visit);

}  // namespace jjak::cli
