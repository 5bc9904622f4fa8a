// Reads inputs, extracts their articles and links them: everything before alignment.
#include <jjak/extract.hpp>
#include <jjak/link.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/read.hpp>
#include <jjak/rules.hpp>
#include <jjak/sites.hpp>

#include "base/stable_hash.hpp"
#include "pipeline/identity.hpp"
#include "pipeline/input_paths.hpp"
#include "pipeline/link_and_learn.hpp"
#include "text/ascii.hpp"
#include "trial/content_judge.hpp"
#include "url/url_key.hpp"

#include <fmt/core.h>
#include <zlib.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t longest_stem = 48;  // bytes of the readable part of a name

std::string file_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// Lower-case letters and digits of a name; everything else becomes single dashes.
std::string stem_of(std::string_view name) {
  std::string stem;
  for (const char c : name) {
    if (ascii::is_alnum(c))
      stem += ascii::to_lower(c);
    else if (!stem.empty() && stem.back() != '-')
      stem += '-';
  }
  if (stem.size() > longest_stem) stem.resize(longest_stem);
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "article" : stem;
}

/// Collects the articles of all documents, and remembers redirects.
class Collector {
 public:
  Collector(Collection& collection, const BuildOptions& options, const ProgressSink& progress, Knowledge& learned)
      : collection_(collection),
        options_(options),
        learned_(learned),
        link_(options.link),
        filter_(options.link.wordings),
        progress_(progress) {
    unify_paths(link_.pairs);
    unify_paths(link_.rejected);
    listed_.emplace(link_.pairs);
  }

  /// Somebody who lists a document knows that it is an article.
  void prepare(RawDocument& document) const {
    if (listed_->contains(document)) document.is_vouched = true;
  }

  void add(DocumentRecord record) {
    if (record.kind == RecordKind::problem) {
      (was_used(*record.problem) ? collection_.problems : collection_.skipped).push_back(*record.problem);
      return;
    }
    if (record.part == 0 && record.is_document) {
      ++collection_.documents;
      if (progress_) is_wanted_ = progress_({Stage::reading, collection_.documents, 0});
    }
    if (record.kind == RecordKind::redirect) {
      if (!record.url.empty()) link_.redirects.push_back({record.url, record.location});
      return;
    }
    if (record.kind == RecordKind::failure) {
      if (!record.url.empty()) link_.dead.push_back(record.url);
      collection_.skipped.push_back(*record.problem);
      return;
    }
    if (is_taken(record)) {
      Error problem{errors::same_place, record.origin.path};
      problem.byte = record.origin.offset;
      collection_.skipped.push_back(std::move(problem));
      return;
    }
    filter_.apply(record.article);
    if (options_.with_standfirsts) take_in_standfirsts(record.article);
    if (!record.pair.empty()) note_pair(record);
    read_.push_back({std::move(record.article), std::move(record.url)});
  }

  /// Makes articles of the pages, and removes what the articles of a site turned out to have in common. Nothing depends
  /// on the order in which pages were read.
  void finish() {
    Identities found = identify(std::move(read_));
    collection_.articles = std::move(found.articles);
    std::move(found.left_out.begin(), found.left_out.end(), std::back_inserter(collection_.skipped));
    std::move(found.mistakes.begin(), found.mistakes.end(), std::back_inserter(collection_.problems));
    for (std::vector<Error>* errors : {&collection_.skipped, &collection_.problems})
      std::stable_sort(errors->begin(), errors->end(), [](const Error& a, const Error& b) {
        return std::tie(a.file, a.line, a.byte, a.detail) < std::tie(b.file, b.line, b.byte, b.detail);
      });
    std::sort(link_.dead.begin(), link_.dead.end());
    std::sort(link_.redirects.begin(), link_.redirects.end(),
              [](const Redirect& a, const Redirect& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    if (!options_.knowledge) learn_sites();
    const SiteProfiles& sites = options_.knowledge ? options_.knowledge->sites : learned_.sites;
    for (Article& article : collection_.articles)
      if (is_of_new_site(article)) sites.clean(article);
  }

  /// Whether the work is to go on.
  bool is_wanted() const { return is_wanted_; }

  /// What linking needs to know about the documents that were read.
  const LinkOptions& link_options() const { return link_; }

 private:
  /// Whether an article without an address comes from the place of another document: records that were made on several
  /// machines can name different files alike. Of equal documents the first counts, as always.
  bool is_taken(const DocumentRecord& record) {
    if (!record.article.url.empty()) return false;
    StableHash text;
    for (const Block& block : record.article.blocks) text.add(block.text);
    const std::string place = fmt::format("{}\n{}\n{}", record.origin.path, record.origin.offset, record.part);
    return places_.try_emplace(place, text.value()).first->second != text.value();
  }

  /// Rows of a table say which two articles are translations of each other.
  void note_pair(const DocumentRecord& record) {
    auto& [english, korean] = halves_[record.pair];
    (record.is_korean_side ? korean : english) = label_of(record.article);
    if (!english.empty() && !korean.empty()) link_.pairs.push_back({english, korean, record.pair, 0});
  }

  void learn_sites() {
    SiteLearner learner;
    for (const Article& article : collection_.articles)
      if (is_of_new_site(article)) learner.add(article);
    for (const SiteProfile& profile : learner.profiles()) learned_.sites.add(profile);
  }

  bool is_of_new_site(const Article& article) const {
    return options_.learn_sites && !options_.sites.knows(article.url);
  }

  Collection& collection_;
  const BuildOptions& options_;
  Knowledge& learned_;
  LinkOptions link_;
  LinkFilter filter_;
  std::optional<ListedDocuments> listed_;
  const ProgressSink& progress_;
  bool is_wanted_ = true;
  std::vector<ReadArticle> read_;
  std::map<std::string, std::uint64_t> places_;  ///< hashes of the texts of articles without an address
  std::map<std::string, std::pair<std::string, std::string>> halves_;  ///< by pair: the English and the Korean article
};

}  // namespace

std::vector<Error> BuildOptions::validate() const {
  std::vector<Error> errors = read.validate();
  for (Error& error : CollectionOptions::validate()) errors.push_back(std::move(error));
  return errors;
}

std::string file_name_of(const Article& article) {
  std::string key, name;
  if (article.url.empty()) {
    name = file_part(article.origin.path);
    key = "file:" + name;
    name.resize(std::min(name.rfind('.'), name.size()));
  } else {
    key = url::UrlKey(article.url).text();
    name = file_part(key);
  }
  const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(key.data()), static_cast<uInt>(key.size()));
  return fmt::format("{}-{:08x}", stem_of(name), sum);
}

DocumentSource documents_of(const std::vector<std::string>& inputs, const BuildOptions& options) {
  return [&inputs, &options](const std::function<void(RawDocument&)>& prepare, const RecordSink& sink) -> Status {
    ExtractionOptions extraction;
    extraction.read = options.read;
    extraction.sites = &options.sites;
    extraction.rules = options.rules;
    extraction.jobs = options.jobs;
    extraction.prepare = prepare;
    extract_documents(inputs, extraction, sink);
    return Done{};
  };
}

Error no_article_in(const std::vector<std::string>& inputs, Error error) {
  if (error.code == errors::no_input && inputs.size() == 1) error.file = inputs.front();
  return error;
}

Result<Collection> link_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                   const ProgressSink& progress) {
  Result<Collection> linked = link_collection(documents_of(inputs, options), options, progress);
  return linked ? std::move(linked) : no_article_in(inputs, linked.error());
}

Result<Collection> link_collection(const DocumentSource& source, const BuildOptions& options,
                                   const ProgressSink& progress) {
  Knowledge learned;
  Result<Collection> collection = link_and_learn(source, options, progress, learned);
  if (collection && options.used)
    options.used(options.knowledge ? options.knowledge : std::make_shared<const Knowledge>(std::move(learned)));
  return collection;
}

Result<Collection> link_and_learn(const DocumentSource& source, const BuildOptions& options,
                                  const ProgressSink& progress, Knowledge& learned) {
  if (const std::vector<Error> wrong = options.validate(); !wrong.empty()) return wrong.front();
  Collection collection;
  Collector collector(collection, options, progress, learned);
  const Status read = source([&](RawDocument& document) { collector.prepare(document); },
                             [&](ExtractedDocument& document) {
                               for (DocumentRecord& record : document.records) collector.add(std::move(record));
                               return collector.is_wanted();
                             });
  if (!read) return read.error();
  if (!collector.is_wanted()) return Error{errors::stopped};
  collector.finish();
  if (collection.articles.empty()) {
    // With one input and one problem, that problem says more than "no article".
    if (collection.skipped.size() == 1) return collection.skipped.front();
    return Error{errors::no_input};
  }

  LinkOptions link_options = collector.link_options();
  // Without a dictionary, texts in two languages have too little in common to compare.
  std::optional<ContentJudge> judge;
  if (!options.dictionary.empty()) {
    const Background* background = options.knowledge ? &options.knowledge->trials : nullptr;
    judge.emplace(collection.articles, options.dictionary, options.rules, options.jobs, background, options.memo,
                  [&progress](std::size_t texts) {
                    return !progress || progress({Stage::linking, texts, 0});
                  });
    link_options.trial = [&judge](const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
      return judge->trial_scores(pairs);
    };
    link_options.content = [&judge](const std::vector<std::size_t>& english, const DayLag& lag) {
      return judge->search(english, lag);
    };
  }
  Links links = link_articles(collection.articles, link_options);
  if (judge) judge->label(links.pairs);
  if (judge && judge->is_stopped()) return Error{errors::stopped};
  if (judge && !options.knowledge && options.used) learned.trials = judge->background();
  std::set<std::string> names;
  for (ArticlePair& link : links.pairs) {
    AlignedPair pair;
    const std::string name = file_name_of(collection.articles[link.english]);
    pair.name = name;
    for (int n = 2; !names.insert(pair.name).second; ++n) pair.name = fmt::format("{}-{}", name, n);
    pair.link = std::move(link);
    collection.pairs.push_back(std::move(pair));
  }
  collection.unpaired = std::move(links.unpaired);
  collection.missing = std::move(links.missing);
  collection.problems.insert(collection.problems.end(), links.problems.begin(), links.problems.end());
  return collection;
}

}  // namespace jjak
