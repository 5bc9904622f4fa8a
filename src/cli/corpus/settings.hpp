// The options of a corpus as values that are kept: for the next run, and as digests that tell whether results still
// hold.
#pragma once

#include "cli/corpus/corpus_run.hpp"

#include <string>
#include <string_view>

namespace jjak::cli {

/// The values of lasting options as one line of JSON, by name. Paths become absolute.
std::string options_json(const Parameters& options);

/// Puts the values that options_json wrote into the targets of options. Names that are not among them are passed over.
void set_options(const Parameters& options, std::string_view json);

/// Digest of all that extraction depends on besides the documents: values and files of the options, version of jjak.
std::string reading_settings(const CorpusArguments& arguments);

/// Digest of what knowledge is learned with: rules, terms, dictionaries, lexicon files, version of jjak.
std::string learning_settings(const CorpusArguments& arguments);

/// Digest of all that results depend on: what reading_settings looks at, dictionaries, and all other options.
std::string alignment_settings(CorpusArguments& arguments);
/// The same where what the other two say is at hand: they read files.
std::string alignment_settings(CorpusArguments& arguments, std::string_view reading, std::string_view learning);

}  // namespace jjak::cli
