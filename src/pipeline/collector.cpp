// From the records of documents to the articles of a collection.
#include "pipeline/collector.hpp"

#include "base/stable_hash.hpp"

#include <jjak/sites.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace jjak {

Collector::Collector(Collection& collection, const BuildOptions& options, const ProgressSink& progress,
                     Knowledge& learned, std::shared_ptr<BlockFile> file)
    : collection_(collection),
      file_(std::move(file)),
      options_(options),
      learned_(learned),
      link_(options.link),
      filter_(options.link.wordings),
      progress_(progress) {
  unify_paths(link_.pairs);
  unify_paths(link_.rejected);
  listed_.emplace(link_.pairs);
}

void Collector::prepare(RawDocument& document) const {
  if (listed_->contains(document)) document.is_vouched = true;
}

void Collector::add(DocumentRecord record) {
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
  const RunningText text = running_text(record.article.blocks);
  BlockFile::Place place;
  if (file_ != nullptr) {
    place = file_->keep(record.article.blocks);
    record.article.blocks = std::vector<Block>();
  }
  read_.articles.push_back(std::move(record.article));
  read_.found.push_back({std::move(record.url), place, text});
}

void Collector::finish() {
  Identities found = identify(std::move(read_), file_.get());
  collection_.articles = std::move(found.articles);
  places_ = std::move(found.places);
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
  for (std::size_t i = 0; i < collection_.articles.size(); ++i)
    if (is_of_new_site(collection_.articles[i]) && sites.knows(collection_.articles[i].url))
      with_blocks(i, [&](Article& article) { sites.clean(article); });
  if (file_ != nullptr) collection_.blocks = std::make_shared<FiledBlocks>(file_, std::move(places_));
}

/// Whether an article without an address comes from the place of another document: records that were made on several
/// machines can name different files alike. Of equal documents the first counts, as always.
bool Collector::is_taken(const DocumentRecord& record) {
  if (!record.article.url.empty()) return false;
  StableHash text;
  for (const Block& block : record.article.blocks) text.add(block.text);
  const std::string place = fmt::format("{}\n{}\n{}", record.origin.path, record.origin.offset, record.part);
  return texts_.try_emplace(place, text.value()).first->second != text.value();
}

/// Rows of a table say which two articles are translations of each other.
void Collector::note_pair(const DocumentRecord& record) {
  auto& [english, korean] = halves_[record.pair];
  (record.is_korean_side ? korean : english) = label_of(record.article);
  if (!english.empty() && !korean.empty()) link_.pairs.push_back({english, korean, record.pair, 0});
}

void Collector::learn_sites() {
  SiteLearner learner;
  for (std::size_t i = 0; i < collection_.articles.size(); ++i)
    if (is_of_new_site(collection_.articles[i])) with_blocks(i, [&](Article& article) { learner.add(article); });
  for (const SiteProfile& profile : learner.profiles()) learned_.sites.add(profile);
}

bool Collector::is_of_new_site(const Article& article) const {
  return options_.learn_sites && !options_.sites.knows(article.url);
}

template <class Use>
void Collector::with_blocks(std::size_t index, const Use& use) {
  Article& article = collection_.articles[index];
  if (file_ == nullptr) return use(article);
  article.blocks = file_->read(places_[index]);
  const std::size_t before = article.blocks.size();
  use(article);
  if (article.blocks.size() != before) places_[index] = file_->keep(article.blocks);
  article.blocks = std::vector<Block>();
}

}  // namespace jjak
