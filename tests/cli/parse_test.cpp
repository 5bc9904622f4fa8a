// The parser on small declared commands: what is assigned, and what is said of mistakes.
#include "cli/line/parse.hpp"

#include "cli/line/help.hpp"
#include "cli/ui.hpp"
#include "support/catch.hpp"

using namespace jjak::cli;

namespace {

const Ui english("en");

/// A tool with one command of each kind, and the values of its last command line.
struct Tool {
  bool loud = false;
  std::string form = "short", file;
  std::vector<std::string> inputs, words;
  std::size_t threads = 3;
  Command root;

  Tool() {
    const Parameter help{.letter = 'h', .name = "--help", .help = "help"};
    Command read{
        .name = "read",
        .summary = "read files",
        .arguments = {{.name = "INPUT", .required = true, .target = &inputs, .help = "files"}},
        .options =
            {help,
             {.letter = 'l', .name = "--loud", .target = &loud, .help = "loud"},
             {.name = "--form", .value = "FORM", .choices = "short middle long", .target = &form, .help = "form"},
             {.letter = 'o',
              .name = "--output",
              .takes = Takes::file,
              .required = true,
              .target = &file,
              .help = "file"},
             {.letter = 'w', .name = "--word", .value = "WORD", .target = &words, .help = "word"},
             {.letter = 't',
              .name = "--threads",
              .value = "N",
              .range = Limits{2, 9},
              .otherwise = "a few",
              .target = &threads,
              .help = "threads"}},
        .run = [](Ui&) { return 0; }};
    Command check{.name = "check", .summary = "check files", .options = {help}, .commands = {read}};
    root = {.name = "tool",
            .summary = "a tool",
            .options = {help, {.letter = 'V', .name = "--version", .help = "version"}},
            .commands = {read, check}};
  }

  Parsed parse(const std::vector<std::string>& arguments) { return cli_parse(arguments); }
  std::string mistake(const std::vector<std::string>& arguments) {
    const Parsed parsed = cli_parse(arguments);
    CHECK(parsed.outcome == Outcome::wrong);
    return parsed.mistake;
  }

 private:
  Parsed cli_parse(const std::vector<std::string>& arguments) { return jjak::cli::parse(root, arguments, english); }
};

}  // namespace

TEST_CASE("values reach their targets", "[cli]") {
  Tool tool;
  const Parsed parsed =
      tool.parse({"read", "-lo", "out", "a", "--word", "x", "b", "-wy", "--form=long", "-t", "9", "--", "-z"});
  CHECK(parsed.mistake.empty());
  REQUIRE(parsed.outcome == Outcome::run);
  CHECK(parsed.words == "tool read");
  CHECK(parsed.command->name == "read");
  CHECK(tool.loud);
  CHECK(tool.file == "out");
  CHECK(tool.form == "long");
  CHECK(tool.threads == 9);
  CHECK(tool.words == std::vector<std::string>{"x", "y"});
  CHECK(tool.inputs == std::vector<std::string>{"a", "b", "-z"});
}

TEST_CASE("defaults stay where nothing is given", "[cli]") {
  Tool tool;
  CHECK(tool.parse({"check", "read", "a", "-o", "b"}).words == "tool check read");
  CHECK_FALSE(tool.loud);
  CHECK(tool.form == "short");
  CHECK(tool.threads == 3);
  CHECK(tool.words.empty());
}

TEST_CASE("brackets and braces in a name are part of the name", "[cli]") {
  Tool tool;
  CHECK(tool.parse({"read", "[a,b]", "{}", "a,b", "-o", "[c]"}).outcome == Outcome::run);
  CHECK(tool.inputs == std::vector<std::string>{"[a,b]", "{}", "a,b"});
  CHECK(tool.file == "[c]");
}

TEST_CASE("mistakes in values are named with what is expected", "[cli]") {
  Tool tool;
  CHECK(tool.mistake({"read", "a"}) == "--output is missing");
  CHECK(tool.mistake({"read", "-o", "b"}) == "INPUT is missing");
  CHECK(tool.mistake({"read", "a", "-o"}) == "--output needs a value");
  CHECK(tool.mistake({"read", "a", "-o", "b", "-o", "c"}) == "--output can be given only once");
  CHECK(tool.mistake({"read", "a", "-o", "b", "--loud=yes"}) == "--loud takes no value");
  CHECK(tool.mistake({"read", "a", "-o", "b", "--form", "tall"}) ==
        "wrong value for --form: tall; expected short, middle or long");
  for (const char* value : {"1", "10", "", "-3", "3x", " 3", "99999999999999999999999"})
    CHECK(tool.mistake({"read", "a", "-o", "b", "-t", value}) ==
          "wrong value for --threads: " + std::string(value) + "; expected 2 to 9");
}

TEST_CASE("what is not understood is named, with what was probably meant", "[cli]") {
  Tool tool;
  CHECK(tool.mistake({}) == "a command is missing");
  CHECK(tool.mistake({"check"}) == "a command is missing");
  CHECK(tool.mistake({"raed", "a"}) == "not understood: raed; did you mean “read”?");
  CHECK(tool.mistake({"check", "reed"}) == "not understood: reed; did you mean “read”?");
  CHECK(tool.mistake({"nonsense"}) == "not understood: nonsense");
  CHECK(tool.mistake({"read", "a", "-o", "b", "--lond"}) == "not understood: --lond; did you mean “--loud”?");
  CHECK(tool.mistake({"read", "a", "-o", "b", "--theards=3"}) ==
        "not understood: --theards=3; did you mean “--threads”?");
  CHECK(tool.mistake({"read", "a", "-o", "b", "--frobnicate", "-z"}) == "not understood: --frobnicate -z");
}

TEST_CASE("help wins over missing values, but not over an unknown command", "[cli]") {
  Tool tool;
  CHECK(tool.parse({"--help"}).outcome == Outcome::help);
  CHECK(tool.parse({"read", "-h"}).outcome == Outcome::help);
  CHECK(tool.parse({"check", "read", "--help"}).words == "tool check read");
  CHECK(tool.parse({"-h", "read"}).words == "tool read");
  CHECK(tool.parse({"--version"}).outcome == Outcome::version);
  CHECK(tool.mistake({"nonsense", "--help"}) == "not understood: nonsense");
  CHECK(tool.mistake({"check", "nonsense", "--help"}) == "not understood: nonsense");
}

TEST_CASE("the help keeps its columns", "[cli]") {
  const Tool tool;
  const std::string help = help_of(page_of("tool read", tool.root.commands.front(), english), english);
  CHECK(help ==
        "read files\n"
        "Usage: tool read [OPTIONS] -o FILE INPUT...\n"
        "\n"
        "Arguments:\n"
        "  INPUT...                    files\n"
        "\n"
        "Options:\n"
        "  -h, --help                  help\n"
        "  -l, --loud                  loud\n"
        "      --form FORM             form [short, middle or long; default: short]\n"
        "  -o, --output FILE           file [required]\n"
        "  -w, --word WORD             word [may be repeated]\n"
        "  -t, --threads N             threads [2 to 9; default: a few]\n");
}
