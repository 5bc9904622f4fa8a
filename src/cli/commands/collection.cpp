// Declares and reads what an alignment of many pairs needs: terms, rules, lexicon files, threads.
#include "cli/commands/collection.hpp"

#include "base/output.hpp"

#include <algorithm>
#include <thread>

namespace jjak::cli {

Parameter jobs_option(std::size_t& jobs) {
  jobs = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, max_jobs);
  return {.letter = 'j',
          .name = "--jobs",
          .value = "N",
          .range = Limits{1, max_jobs},
          .otherwise = mark("as many as processors"),
          .target = &jobs,
          .help = mark("threads; the results are the same with any number")};
}

Parameter knowledge_option(KnowledgeOptions& options) {
  return {.name = "--knowledge",
          .takes = Takes::folder,
          .target = &options.knowledge,
          .help = mark("use what “jjak learn” has learned, and learn nothing")};
}

Result<std::shared_ptr<const Knowledge>> load_given_knowledge(const KnowledgeOptions& options) {
  if (options.knowledge.empty()) return std::shared_ptr<const Knowledge>();
  Result<Knowledge> knowledge = load_knowledge(options.knowledge);
  if (!knowledge) return knowledge.error();
  return std::make_shared<const Knowledge>(*std::move(knowledge));
}

Parameters collection_options(CollectionArguments& arguments) {
  return {terms_option(arguments),
          rules_option(arguments),
          knowledge_option(arguments),
          {.name = "--lexicon-in",
           .takes = Takes::file,
           .target = &arguments.lexicon_in,
           .help = mark("lexicon file of another run, to be used from the first pass on")},
          {.name = "--lexicon-out",
           .takes = Takes::file,
           .target = &arguments.lexicon_out,
           .help = mark("write the lexicon that was induced from these texts to a file")},
          jobs_option(arguments.jobs)};
}

Status CollectionInputs::load(const CollectionArguments& arguments, bool overwrite) {
  if (auto error = existing_output(arguments.lexicon_out, overwrite)) return *std::move(error);
  if (!arguments.knowledge.empty() && !arguments.lexicon_in.empty())
    return Error{errors::option_value, {}, "--lexicon-in beside --knowledge, which has its own lexicon"};
  Result<std::shared_ptr<const Knowledge>> knowledge = load_given_knowledge(arguments);
  if (!knowledge) return knowledge.error();
  knowledge_ = *std::move(knowledge);
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
  options.rules = rules_;
  options.known = std::move(known_);
  options.knowledge = knowledge_;
  options.jobs = jobs_;
  if (!lexicon_out_.empty()) options.learned = [this](LexiconCounts counts) { learned_ = std::move(counts); };
}

Status CollectionInputs::finish() const {
  return lexicon_out_.empty() ? Status(Done{}) : write_file(lexicon_out_, write_counts(learned_), overwrite_);
}

void CollectionInputs::say_what_was_missing(const Ui& ui) const {
  warn_of_dictionaries(dictionary_, ui);
  if (!dictionary_.has_made)
    ui.say(ui.tr(
        "aligned without made dictionaries; \"jjak lexicon build\" makes them, and alignments become more accurate"));
}

}  // namespace jjak::cli
