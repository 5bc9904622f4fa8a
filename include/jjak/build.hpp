// The main job, and shorter ways into it: the stages in their order.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/link.hpp>
#include <jjak/model.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jjak {

/// What can go wrong in a run as a whole.
namespace errors {
extern const ErrorKind no_input;
extern const ErrorKind duplicate;
}  // namespace errors

/// Reads and extracts the first article of a file. Fails as read_documents, decode_page and extract do.
Result<Article> read_article(const std::string& path);

/// What a run is busy with, for a progress line.
enum class Stage : std::uint8_t { reading, aligning };
struct Progress {
  Stage stage{};
  std::size_t done = 0;
  std::size_t total = 0;  ///< 0 while unknown
};
using ProgressSink = std::function<void(const Progress&)>;

/// An English and a Korean text.
struct TextPair {
  Text source;                                ///< English
  Text target;                                ///< Korean
  std::optional<Timestamp> source_published;  ///< where known: what "on Thursday" is counted from
  std::optional<Timestamp> target_published;
  Pins pins;  ///< sentence beads that are known; made for these two texts
};

/// Gets what a collection taught, once.
using LexiconSink = std::function<void(LexiconCounts)>;

/// How a collection is aligned.
struct CollectionOptions {
  AlignOptions align;
  Dictionary dictionary;
  Rules rules;  ///< the words of dates, numerals and surnames for anchors; for a build, of pages and sentences too
  LexiconCounts known;   ///< what other collections taught
  LexiconSink learned;   ///< gets what the final beads teach, without what was known; costs another induction
  std::size_t jobs = 1;  ///< 1..256 threads; the result does not depend on it

  /// What is out of range; empty when all is well.
  std::vector<Error> validate() const;
};
inline constexpr std::size_t max_jobs = 256;

/// Aligns texts that belong to one collection: first with anchors and the known lexicon alone, then three times with
/// the model fitted to, and the lexicon induced from, the pass before. Result i belongs to pair i.
/// `progress` is called by one thread at a time. Deterministic. Memory: O(all anchors) and one alignment for each job.
/// Complexity: four times PairAligner::align, and LexiconInducer::learn three times.
std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const CollectionOptions& options = {},
                                        const ProgressSink& progress = {});

/// Aligns one pair of texts by itself.
class Aligner {
 public:
  explicit Aligner(AlignOptions options = {}, Dictionary dictionary = {})
      : options_(options), dictionary_(std::move(dictionary)) {}
  /// `pins` must have been made for the two texts.
  Alignment operator()(Text source, Text target, Pins pins = {}) const;

 private:
  AlignOptions options_;
  Dictionary dictionary_;
};

struct BuildOptions : CollectionOptions {
  ReadOptions read;
  SiteProfiles sites;       ///< what is known of sites before anything is read
  bool learn_sites = true;  ///< whether the pages of each other site teach what they have in common, and lose it
  LinkOptions link;         ///< redirects and dead addresses that are met while reading are added

  /// What is out of range in either; empty when all is well.
  std::vector<Error> validate() const;
};

/// Reads and extracts all articles of the inputs (files and folders, see read_documents) and links them. An article
/// that occurs twice (same address, or same text on one site) counts once, under all its addresses. What cannot be
/// opened or used is in the collection's `skipped`, with its reason; the pairs have no alignment yet. What the pages of
/// a site have in common is taken out of its articles when all are read (SiteLearner), so that nothing is read twice.
/// Fails: option_value (see BuildOptions::validate), no_input (no article in any input), or, where one problem explains
/// that, with it.
Result<Collection> link_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                   const ProgressSink& progress = {});

/// The main job: link_collection, then segments and aligns every pair.
Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                    const ProgressSink& progress = {});

/// A name for an article that is safe as a file name and does not depend on the rest of the collection: the last part
/// of its address and the CRC-32 of the whole (docs/formats.md).
std::string file_name_of(const Article& article);

/// Where the user's dictionaries are: $JJAK_DATA, $XDG_DATA_HOME/jjak or ~/.local/share/jjak; empty when none of the
/// three variables is set.
std::string data_folder();

/// Reads a dictionary file. Fails as read_file and read_terms do.
Result<std::vector<DictionaryEntry>> load_dictionary(const std::string& path);

/// What an alignment knows before it reads.
struct LoadedDictionary {
  Dictionary dictionary;
  bool has_made = false;  ///< whether the user's data folder holds the dictionaries that make_dictionaries makes
};

/// The term lists of jjak itself, the dictionaries in data_folder() where there are any, and the user's own term files.
/// Fails as load_dictionary does. About 0.3 s with the made dictionaries, less with several `jobs` (threads).
Result<LoadedDictionary> load_dictionaries(const std::vector<std::string>& term_files = {}, std::size_t jobs = 1);

/// Reads a ladder whose beads are to be fixed (`jjak align --pin`). Fails as read_file, read_ladder and Pins::make do.
Result<Pins> load_pins(const std::string& path, const Text& source, const Text& target);

/// Reads site profiles: a file, or the files of a folder that end in .tsv. Fails as read_file and read_site_profiles
/// do.
Result<SiteProfiles> load_site_profiles(const std::string& path);
/// Reads a list of pairs (`--pairs`, `--reject`). Fails as read_file and read_pair_list do.
Result<std::vector<ListedPair>> load_pair_list(const std::string& path);

/// Reads a list of wordings. Fails as read_file and read_wordings do.
Result<std::vector<LinkWording>> load_wordings(const std::string& path);

/// Reads and merges lexicon files. Fails as read_file and read_counts do.
Result<LexiconCounts> load_lexicons(const std::vector<std::string>& files);

/// Where the makings of dictionaries are; as Debian's packages install them.
struct DictionarySources {
  std::string edict = "/usr/share/edict/edict";
  std::string hanja = "/usr/share/libhangul/hanja/hanja.txt";
  std::string subdivisions = "/usr/share/unicode/cldr/common/subdivisions";  ///< folder with en.xml and ko.xml
  std::string catalogues = "/usr/share/locale/ko/LC_MESSAGES";               ///< folder with iso_3166-1.mo ...
};

/// A file of a build's output folder.
struct OutputFile {
  std::string path;  ///< relative to the folder
  std::string bytes;
};

/// The dictionaries that could be made.
struct MadeDictionaries {
  struct Count {
    std::string file;
    std::size_t korean = 0;   ///< different Korean words
    std::size_t entries = 0;  ///< pairs of English and Korean
  };
  std::vector<OutputFile> files;  ///< pivot.tsv and names.tsv, as far as there is something in them, and NOTICE
  std::vector<Count> counts;      ///< of each dictionary among them
  std::vector<Error> problems;    ///< what is not there (missing_package) or cannot be read
};

/// Makes pivot.tsv (EDICT joined with hanja.txt) and names.tsv (ICU, CLDR, iso-codes). The same sources give the same
/// bytes.
MadeDictionaries make_dictionaries(const DictionarySources& sources = {});

/// All that a build leaves behind, in writing order; the report last, so that its presence says that all is there.
std::vector<OutputFile> output_files(const Collection& collection, const std::string& report_page);

}  // namespace jjak
