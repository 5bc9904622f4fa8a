// Writes articles, pairs, beads and problems of a collection into the tables of a store.
#include "store/contents.hpp"

#include "store/article_table.hpp"
#include "store/bead_table.hpp"
#include "store/row_order.hpp"

#include "refs/refs.hpp"

#include <jjak/model/walk.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak::store {
namespace {

constexpr std::string_view memo_kind = "pair";

/// Writes one collection.
class ContentWriter {
 public:
  ContentWriter(Store& store, const Collection& collection, StageMemo* memo)
      : database_(store.database()), collection_(collection), memo_(memo), beads_(store.database()) {}

  Result<ContentChanges> write() {
    const WholeArticles articles = whole_articles(collection_);
    texts_ = collection_.digests;
    for (std::size_t i = 0; i < articles.size(); ++i) {
      Article room;
      if (collection_.digests.empty()) texts_.push_back(text_digest(articles.whole(i, room)));
      ids_.push_back(article_id(articles[i], texts_[i]));
    }
    for (const auto step :
         {&ContentWriter::write_articles, &ContentWriter::write_pairs, &ContentWriter::write_problems})
      if (Status written = (this->*step)(); !written) return written.error();
    if (const auto failure = whole_articles(collection_).failure()) return *failure;
    return changes_;
  }

 private:
  Status write_articles() {
    const auto changes = store::write_articles(database_, collection_, ids_, texts_);
    if (!changes) return changes.error();
    changes_.articles_new = changes->come;
    changes_.articles_gone = changes->gone;
    return Done{};
  }

  /// What the table has of a pair.
  struct KeptPair {
    std::optional<std::int64_t> place;  ///< nothing where it has no row
    std::string digest;
    bool has_link = false;  ///< whether the same was found when it was linked
  };

  Status write_pairs() {
    std::vector<KeptPair> kept(collection_.pairs.size());
    std::vector<std::string> gone;
    if (Status read = read_rows(kept, gone); !read) return read;
    if (Status made = make_digests(kept); !made) return made;
    std::vector<std::size_t> changed;
    std::vector<std::optional<std::int64_t>> before;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      before.push_back(kept[i].place);
      if (kept[i].place && kept[i].digest == digests_[i]) continue;
      (kept[i].place ? changes_.pairs_changed : changes_.pairs_new) += 1;
      changed.push_back(i);
    }
    places_ = places_in_order(before);
    changes_.pairs_gone = gone.size();
    for (const std::size_t i : changed)
      if (kept[i].place) gone.push_back(id_of(collection_.pairs[i]));
    for (const std::string& id : gone)
      if (Status forgotten = beads_.forget_pair(id); !forgotten) return forgotten;
    const auto write = [&](std::size_t i, const AlignedPair& pair) { return write_pair(i, pair); };
    if (Status written = for_each_pair(collection_, changed, write); !written) return written;
    return update_links(kept);
  }

  Status read_rows(std::vector<KeptPair>& kept, std::vector<std::string>& gone) {
    std::unordered_map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < kept.size(); ++i) numbers.emplace(id_of(collection_.pairs[i]), i);
    auto select = database_.prepare(
        "SELECT id, digest, place, coverage_english, coverage_korean, runner_up, runner_up_score FROM pairs");
    if (!select) return select.error();
    while (true) {
      const Result<bool> row = select->step();
      if (!row) return row.error();
      if (!*row) return Done{};
      const auto found = numbers.find(std::string(select->text(0)));
      if (found == numbers.end())
        gone.emplace_back(select->text(0));
      else
        kept[found->second] = {select->number(2), std::string(select->text(1)),
                               has_link(*select, 3, collection_.pairs[found->second].link)};
    }
  }

  /// The digest_of each pair that has a row. It is read for it only where the memo has none from an earlier run.
  Status make_digests(const std::vector<KeptPair>& kept) {
    digests_.resize(kept.size());
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i].place) continue;
      const std::string key = memo_key(i);
      if (auto known = key.empty() ? std::nullopt : memo_->find(memo_kind, key))
        digests_[i] = *std::move(known);
      else
        unknown.push_back(i);
    }
    return for_each_pair(collection_, unknown, [&](std::size_t i, const AlignedPair& pair) {
      make_digest(i, pair);
      return Status(Done{});
    });
  }

  void make_digest(std::size_t index, const AlignedPair& pair) {
    digests_[index] = digest_of(pair);
    const std::string key = pair.alignment.failure ? std::string() : memo_key(index);
    if (!key.empty()) memo_->keep(memo_kind, key, digests_[index]);
  }

  /// Empty where nothing can be kept.
  std::string memo_key(std::size_t index) const {
    if (memo_ == nullptr || collection_.texts == nullptr) return {};
    const std::string key = collection_.texts->key_of(collection_, index);
    return key.empty() ? key : key + " " + digest_of_link(collection_.pairs[index]);
  }

  /// Of pairs whose units did not change, the place may have, and what was found when they were linked.
  Status update_links(const std::vector<KeptPair>& kept) {
    auto update = database_.prepare(
        "UPDATE pairs SET place = ?, coverage_english = ?, coverage_korean = ?, runner_up = ?, runner_up_score = ? "
        "WHERE id = ?");
    if (!update) return update.error();
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i].place || kept[i].digest != digests_[i]) continue;  // written just now
      if (kept[i].has_link && *kept[i].place == places_[i]) continue;
      update->bind(0, places_[i]).bind(5, id_of(collection_.pairs[i]));
      bind_link(*update, 1, collection_.pairs[i].link);
      if (Status moved = update->run(); !moved) return moved;
    }
    return Done{};
  }

  std::string id_of(const AlignedPair& pair) const { return pair_id(ids_[pair.link.english], ids_[pair.link.korean]); }

  Status write_pair(std::size_t index, const AlignedPair& pair) {
    if (digests_[index].empty()) make_digest(index, pair);
    if (Status prepared = database_.prepare_once(
            insert_pair_,
            "INSERT INTO pairs (id, place, name, english, korean, method, score, margin, label, evidence, failure, "
            "digest, coverage_english, coverage_korean, runner_up, runner_up_score) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        !prepared)
      return prepared;
    const std::string id = id_of(pair);
    insert_pair_.bind(0, id)
        .bind(1, places_[index])
        .bind(2, pair.name)
        .bind(3, ids_[pair.link.english])
        .bind(4, ids_[pair.link.korean])
        .bind(5, name_of(pair.link.method))
        .bind(6, pair.link.score)
        .bind(7, pair.link.margin)
        .bind(8, name_of(pair.link.label))
        .bind(9, evidence_json(pair.link));
    bind_optional(insert_pair_, 10, pair.alignment.failure ? std::string(pair.alignment.failure->code.name()) : "");
    insert_pair_.bind(11, digests_[index]);
    bind_link(insert_pair_, 12, pair.link);
    if (Status written = insert_pair_.run(); !written) return written;
    const WholeArticles articles = whole_articles(collection_);
    Article english, korean;
    return beads_.write(id, pair,
                        BlockPlaces(articles.whole(pair.link.english, english), ids_[pair.link.english], pair.source),
                        BlockPlaces(articles.whole(pair.link.korean, korean), ids_[pair.link.korean], pair.target));
  }

  /// How much of the texts is shared, and the next best original: four parameters.
  void bind_link(sqlite::Statement& statement, int first, const ArticlePair& link) const {
    if (link.label == PairLabel::unknown)
      statement.bind_null(first).bind_null(first + 1);
    else
      statement.bind(first, link.coverage_english).bind(first + 1, link.coverage_korean);
    if (link.runner_up)
      statement.bind(first + 2, ids_[link.runner_up->korean]).bind(first + 3, link.runner_up->score);
    else
      statement.bind_null(first + 2).bind_null(first + 3);
  }

  /// Whether a row has the same four columns.
  bool has_link(const sqlite::Statement& row, int first, const ArticlePair& link) const {
    const bool has_coverage = link.label != PairLabel::unknown, has_next = link.runner_up.has_value();
    if (row.is_null(first) == has_coverage || row.is_null(first + 2) == has_next) return false;
    return (!has_coverage ||
            (row.real(first) == link.coverage_english && row.real(first + 1) == link.coverage_korean)) &&
           (!has_next ||
            (row.text(first + 2) == ids_[link.runner_up->korean] && row.real(first + 3) == link.runner_up->score));
  }

  Status write_problems() {
    if (Status cleared = database_.run("DELETE FROM problems"); !cleared) return cleared;
    auto insert = database_.prepare(problem_sql);
    if (!insert) return insert.error();
    for (const auto* problems : {&collection_.skipped, &collection_.problems})
      for (const Error& problem : *problems)
        if (Status written = write_problem(*insert, problems == &collection_.skipped, problem); !written)
          return written;
    return Done{};
  }

  sqlite::Database& database_;
  const Collection& collection_;
  StageMemo* memo_;
  ContentChanges changes_;
  std::vector<std::string> texts_, ids_;  // digests and ids of the articles
  BeadTable beads_;
  std::vector<std::int64_t> places_;  // of the pairs
  std::vector<std::string> digests_;  // of the pairs, once they are known
  sqlite::Statement insert_pair_;
};

}  // namespace

Result<ContentChanges> write_contents(Store& store, const Collection& collection, StageMemo* memo) {
  return ContentWriter(store, collection, memo).write();
}

Status write_problem(sqlite::Statement& insert, bool is_skipped, const Error& problem) {
  insert.bind(0, std::int64_t{is_skipped})
      .bind(1, problem.code.name())
      .bind(2, problem.code.message())
      .bind(3, problem.file)
      .bind(4, problem.detail);
  for (const auto& [parameter, place] : {std::pair(5, problem.line), {6, problem.byte}}) {
    if (place)
      insert.bind(parameter, static_cast<std::int64_t>(*place));
    else
      insert.bind_null(parameter);
  }
  return insert.run();
}

}  // namespace jjak::store
