#include "cli/collection.hpp"

#include "base/output.hpp"

#include <algorithm>
#include <thread>

namespace jjak::cli {

void add_collection(CLI::App& app, const Ui& ui, CollectionArguments& arguments) {
  add_terms(app, ui, arguments);
  add_rules(app, ui, arguments);
  app.add_option("--lexicon-in", arguments.lexicon_in,
                 ui.tr("lexicon file, of another run, to know from the first pass on; may be given several times"))
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--lexicon-out", arguments.lexicon_out, ui.tr("write what these texts teach to a lexicon file"))
      ->type_name("FILE");
  add_jobs(app, ui, arguments.jobs);
}

void add_jobs(CLI::App& app, const Ui& ui, std::size_t& jobs) {
  jobs = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, max_jobs);
  app.add_option("-j,--jobs", jobs,
                 ui.tr("threads, 1 to 256 (default: as many as processors); the results are the same"))
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, max_jobs));
}

Status CollectionInputs::load(const CollectionArguments& arguments, bool overwrite) {
  if (auto error = existing_output(arguments.lexicon_out, overwrite)) return *std::move(error);
  lexicon_out_ = arguments.lexicon_out;
  Result<Rules> rules = load_rules(arguments);
  if (!rules) return rules.error();
  rules_ = *std::move(rules);
  jobs_ = arguments.jobs;
  overwrite_ = overwrite;
  Result<LoadedDictionary> dictionary = load_dictionaries(arguments.terms, arguments.jobs);
  if (!dictionary) return dictionary.error();
  dictionary_ = *std::move(dictionary);
  Result<LexiconCounts> known = load_lexicons(arguments.lexicon_in);
  if (!known) return known.error();
  known_ = *std::move(known);
  return Done{};
}

void CollectionInputs::apply_to(CollectionOptions& options) {
  options.dictionary = dictionary_.dictionary;
  options.known = std::move(known_);
  options.jobs = jobs_;
  if (!lexicon_out_.empty()) options.learned = [this](LexiconCounts counts) { learned_ = std::move(counts); };
}

Status CollectionInputs::finish() const {
  return lexicon_out_.empty() ? Status(Done{}) : write_file(lexicon_out_, write_counts(learned_), overwrite_);
}

void CollectionInputs::say_what_was_missing(const Ui& ui) const {
  if (!dictionary_.has_made)
    ui.say(ui.tr(
        "aligned without made dictionaries; \"jjak lexicon build\" makes them, and alignments become more accurate"));
}

}  // namespace jjak::cli
