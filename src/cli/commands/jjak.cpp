// The tree of commands: which there are, in the order of the help, and what all of them have in common.
#include "cli/check/commands.hpp"
#include "cli/commands/commands.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/curate/commands.hpp"
#include "cli/evaluate/commands.hpp"
#include "cli/review/commands.hpp"
#include "cli/ui.hpp"

namespace jjak::cli {
namespace {

/// What every command takes. The parser acts on --help; the Ui has its language before anything is parsed.
Parameters common_options() {
  return {{.letter = 'h', .name = "--help", .help = mark("show this help")},
          {.name = "--ui-lang",
           .value = "LANG",
           .choices = "en ko",
           .otherwise = mark("the environment's"),
           .help = mark("language of messages and reports")}};
}

void add_common_options(Command& command) {
  command.options = join({common_options(), command.options});
  for (Command& each : command.commands) add_common_options(each);
}

}  // namespace

Command jjak_command() {
  Command jjak{
      .name = "jjak",
      .summary = mark("make parallel corpora from bilingual news"),
      .notes = {mark("jjak links English news articles with their Korean originals, aligns paragraphs and sentences, "
                     "and shows how far each pair can be trusted."),
                mark("“jjak COMMAND --help” says more about a command.")},
      .options = {{.letter = 'V', .name = "--version", .help = mark("show the version")}},
      .examples = {"jjak build FOLDER -o OUT"},
      .commands = {build_command(),
                   add_command(),
                   status_command(),
                   show_command(),
                   search_command(),
                   stats_command(),
                   report_command(),
                   review_command(),
                   corrections_command(),
                   pin_command(),
                   remove_command(),
                   merge_command(),
                   import_command(),
                   diff_command(),
                   filter_command(),
                   partition_command(),
                   sample_command(),
                   label_command(),
                   export_command(),
                   release_command(),
                   extract_command(),
                   link_command(),
                   sites_command(),
                   learn_command(),
                   split_command(),
                   align_command(),
                   align_shard_command(),
                   check_command(),
                   {.name = "eval",
                    .summary = mark("compare alignments, links and articles with gold"),
                    .commands = {eval_beads_command(), eval_articles_command(), eval_links_command()}},
                   {.name = "terms",
                    .summary = mark("check your own dictionaries"),
                    .commands = {terms_check_command()}},
                   {.name = "lexicon",
                    .summary = mark("build dictionaries from installed packages; merge lexicon files"),
                    .commands = {lexicon_build_command(), lexicon_merge_command()}},
                   anchors_command(),
                   help_command()},
  };
  add_common_options(jjak);
  return jjak;
}

}  // namespace jjak::cli
