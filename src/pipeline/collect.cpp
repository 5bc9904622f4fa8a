// Reads inputs, extracts their articles and links them: everything before alignment.
#include <jjak/link.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/read.hpp>
#include <jjak/rules.hpp>

#include "base/parallel.hpp"
#include "pipeline/collector.hpp"
#include "pipeline/link_and_learn.hpp"
#include "refs/refs.hpp"
#include "trial/content_judge.hpp"
#include "url/stem.hpp"
#include "url/url_key.hpp"

#include <fmt/core.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace jjak {
namespace {

std::string file_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::vector<std::string> digests_of(const WholeArticles& articles, std::size_t jobs) {
  std::vector<std::string> digests(articles.size());
  parallel_for(articles.size(), jobs, [&](std::size_t i) {
    Article room;
    digests[i] = text_digest(articles.whole(i, room));
  });
  return digests;
}

/// Reads all documents into a collection.
Status read_all(const DocumentSource& source, Collector& collector, const Collection& collection) {
  const Status read = source([&](RawDocument& document) { collector.prepare(document); },
                             [&](ExtractedDocument& document) {
                               for (DocumentRecord& record : document.records) collector.add(std::move(record));
                               return collector.is_wanted();
                             });
  if (!read) return read.error();
  if (!collector.is_wanted()) return Error{errors::stopped};
  collector.finish();
  if (!collection.articles.empty()) return Done{};
  // With one input and one problem, that problem says more than "no article".
  if (collection.skipped.size() == 1) return collection.skipped.front();
  return Error{errors::no_input};
}

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
  return fmt::format("{}-{:08x}", url::stem_of(name, "article"), sum);
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
  std::shared_ptr<BlockFile> file;
  if (!options.holds_texts) {
    std::error_code failure;
    auto made = BlockFile::make(options.scratch.empty() ? std::filesystem::temp_directory_path(failure).string()
                                                        : options.scratch);
    if (!made) return made.error();
    file = *std::move(made);
  }
  Collector collector(collection, options, progress, learned, std::move(file));
  if (Status read = read_all(source, collector, collection); !read) return read.error();
  if (options.memo != nullptr) collection.digests = digests_of(whole_articles(collection), options.jobs);
  LinkOptions link_options = collector.link_options();
  link_options.blocks = collection.blocks.get();
  // Without a dictionary, texts in two languages have too little in common to compare.
  std::optional<ContentJudge> judge;
  if (!options.dictionary.empty()) {
    const Background* background = options.knowledge ? &options.knowledge->trials : nullptr;
    judge.emplace(
        whole_articles(collection), options.dictionary, options.rules, options.jobs, background,
        [&progress](std::size_t texts) {
          return !progress || progress({Stage::linking, texts, 0});
        },
        KeptTrials{options.memo, &collection.digests});
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
  if (const auto failure = whole_articles(collection).failure()) return *failure;
  if (judge && !options.knowledge && options.used) learned.trials = judge->background();
  collection.pairs.reserve(links.pairs.size());
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
