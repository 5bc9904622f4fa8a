// Walks the tables of a store for exports and reports.
#include "corpus/walk_store.hpp"

#include "corpus/stored_pair.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace jjak::corpus {
namespace {

using Place = std::tuple<std::string, std::uint64_t, std::string>;  // file, offset, language
using Foreign = std::map<Place, std::vector<ForeignBlock>>;

/// What the records of the documents alone know.
struct Recorded {
  std::size_t documents = 0;
  Foreign foreign;  ///< the blocks that were left out of articles
};

void take(Recorded& recorded, const std::vector<DocumentRecord>& records) {
  for (const DocumentRecord& record : records) {
    // As the pipeline counts: pages, not addresses that lead to others, and a page in two languages once.
    recorded.documents += record.is_document && record.part == 0 && record.kind != RecordKind::problem;
    const Article& article = record.article;
    if (article.foreign_blocks.empty()) continue;
    recorded.foreign.try_emplace({record.origin.path, record.origin.offset, std::string(code_of(article.language))},
                                 article.foreign_blocks);
  }
}

Result<Recorded> read_records(const store::Store& store) {
  Recorded recorded;
  const auto files = store.files();
  if (!files) return files.error();
  for (const store::KeptFile& file : *files) {
    const auto documents = store.documents(file.id);
    if (!documents) return documents.error();
    for (const store::KeptDocument& document : *documents) take(recorded, document.records);
  }
  return recorded;
}

Status show_articles(const store::Store& store, const Foreign& foreign, CollectionVisitor& visitor) {
  return store::for_each_article(store, [&](const store::ArticleRow& row) -> Status {
    Article article = article_of(row);
    if (const auto left = foreign.find({row.file, row.offset, row.language}); left != foreign.end())
      article.foreign_blocks = left->second;
    if (Status shown = visitor.article(article); !shown || row.unpaired.empty()) return shown;
    Unpaired unpaired;
    for (std::size_t i = 0; i < unpaired_reasons; ++i)
      if (name_of(static_cast<UnpairedReason>(i)) == row.unpaired) unpaired.reason = static_cast<UnpairedReason>(i);
    unpaired.detail = row.unpaired_detail;
    return visitor.unpaired({unpaired, article});
  });
}

}  // namespace

Status show_pair(const store::Store& store, const store::PairRow& row, const std::vector<store::BeadRow>& beads,
                 const std::function<Status(const PairView&)>& sink) {
  Result<AlignedPair> read = read_pair(store, row, beads);
  if (!read) return read.error();
  AlignedPair& pair = *read;
  const ErrorKind failure{row.failure, row.failure};
  if (!row.failure.empty()) pair.alignment.failure = Error{failure};
  std::optional<Article> runner_up;
  if (!row.runner_up.empty()) {
    const auto next_best = store::find_article(store, row.runner_up);
    if (!next_best) return next_best.error();
    if (*next_best) runner_up = article_of(**next_best);
  }
  if (runner_up) pair.link.runner_up = RunnerUp{0, row.runner_up_score};
  return sink({pair, article_of(row.english), article_of(row.korean), runner_up ? &*runner_up : nullptr});
}

Status walk_store(const store::Store& store, CollectionVisitor& visitor) {
  const Result<Recorded> recorded = read_records(store);
  if (!recorded) return recorded.error();
  Status shown = visitor.documents(recorded->documents);
  if (shown) shown = show_articles(store, recorded->foreign, visitor);
  if (shown)
    shown = store::for_each_pair(store, [&](const store::PairRow& row, const std::vector<store::BeadRow>& beads) {
      return show_pair(store, row, beads, [&visitor](const PairView& pair) { return visitor.pair(pair); });
    });
  if (!shown) return shown;
  return store::for_each_problem(store, [&](const store::ProblemRow& row) -> Status {
    if (!row.is_skipped) return Done{};
    const ErrorKind kind{row.name, row.message};
    return visitor.skipped({kind, row.file, row.detail, row.line, row.byte});
  });
}

}  // namespace jjak::corpus
