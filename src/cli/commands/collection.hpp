// What align and build share: the options for aligning many pairs, and the lexicon file that is written in the end.
#pragma once

#include "cli/commands/shared.hpp"

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/pipeline/load.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace jjak::cli {

/// --knowledge, for commands that otherwise learn from their texts.
struct KnowledgeOptions {
  std::string knowledge;
};
Parameter knowledge_option(KnowledgeOptions& options);
/// What --knowledge names; null without it. Fails as load_knowledge does.
Result<std::shared_ptr<const Knowledge>> load_given_knowledge(const KnowledgeOptions& options);

/// --terms, --rules, --knowledge, --lexicon-in, --lexicon-out and --jobs.
struct CollectionArguments : TermOptions, RuleOptions, KnowledgeOptions {
  std::vector<std::string> lexicon_in;
  std::string lexicon_out;
  std::size_t jobs = 1;
};
/// --jobs; sets the default.
Parameter jobs_option(std::size_t& jobs);
Parameters collection_options(CollectionArguments& arguments);

/// What the arguments name, read; and what the collection taught, for the lexicon file.
class CollectionInputs {
 public:
  /// Fails as load_dictionaries, load_lexicons, load_rules and load_given_knowledge do, already_exists, and
  /// option_value for a lexicon beside knowledge.
  Status load(const CollectionArguments& arguments, bool overwrite);

  /// Puts everything into the options. They must not outlive this.
  void apply_to(CollectionOptions& options);

  const Rules& rules() const { return rules_; }

  /// Writes the lexicon file, where one is wanted. Fails as write_file does.
  Status finish() const;

  /// Says, after the work, that the dictionaries that `jjak lexicon build` writes were missing.
  void say_what_was_missing(const Ui& ui) const;

 private:
  LoadedDictionary dictionary_;
  Rules rules_;
  LexiconCounts known_, learned_;
  std::shared_ptr<const Knowledge> knowledge_;
  std::string lexicon_out_;
  std::size_t jobs_ = 1;
  bool overwrite_ = false;
};

}  // namespace jjak::cli
