// Writes articles, pairs, beads and problems of a collection into the tables of a store.
#include "store/contents.hpp"

#include "store/bead_table.hpp"
#include "store/pair_digest.hpp"
#include "text/table.hpp"
#include "url/url_key.hpp"

#include "refs/refs.hpp"

#include <jjak/model/walk.hpp>

#include <fmt/core.h>

#include <map>
#include <set>
#include <string>
#include <utility>

namespace jjak::store {
namespace {

constexpr std::string_view article_columns =
    "id, text, place, language, kind, label, title, byline, section, published, file, offset, length, digest, "
    "confidence, completeness, links, unpaired, unpaired_detail";

constexpr std::string_view memo_kind = "pair";

/// Rows of a table by their key, as they were before.
Result<std::map<std::string, std::string>> rows_of(const sqlite::Database& database, std::string_view sql) {
  Result<sqlite::Statement> select = database.prepare(sql);
  if (!select) return select.error();
  std::map<std::string, std::string> rows;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return rows;
    rows.emplace(select->text(0), select->text(1));
  }
}

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
  /// Rows that are the same stay as they are.
  Status write_articles() {
    const auto before = rows_of(database_, "SELECT id, '' FROM articles");
    if (!before) return before.error();
    std::string columns(article_columns), values("?"), sets, news;
    for (std::size_t at = 0; (at = columns.find(',', at)) != std::string::npos; ++at) values += ", ?";
    for (std::string_view column : text::split(article_columns, ',')) {
      column.remove_prefix(column.find_first_not_of(' '));
      news += fmt::format("{}excluded.{}", news.empty() ? "" : ", ", column);
      sets += fmt::format("{}{} = excluded.{}", sets.empty() ? "" : ", ", column, column);
    }
    auto insert = database_.prepare(
        fmt::format("INSERT INTO articles ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {} WHERE ({}) IS NOT ({})",
                    columns, values, sets, columns, news));
    if (!insert) return insert.error();
    std::map<std::size_t, const Unpaired*> unpaired;
    for (const Unpaired& one : collection_.unpaired) unpaired.emplace(one.article, &one);
    std::set<std::string> now;
    for (std::size_t i = 0; i < collection_.articles.size(); ++i) {
      const auto why = unpaired.find(i);
      if (Status written = write_article(*insert, i, why == unpaired.end() ? nullptr : why->second); !written)
        return written;
      if (now.insert(ids_[i]).second && !before->contains(ids_[i])) ++changes_.articles_new;
    }
    if (Status written = write_names(); !written) return written;
    auto forget = database_.prepare("DELETE FROM articles WHERE id = ?");
    if (!forget) return forget.error();
    for (const auto& [id, nothing] : *before) {
      if (now.contains(id)) continue;
      ++changes_.articles_gone;
      if (Status gone = forget->bind(0, id).run(); !gone) return gone;
    }
    return Done{};
  }

  Status write_article(sqlite::Statement& insert, std::size_t index, const Unpaired* unpaired) {
    const Article& article = collection_.articles[index];
    insert.bind(0, ids_[index])
        .bind(1, texts_[index])
        .bind(2, static_cast<std::int64_t>(index))
        .bind(3, code_of(article.language))
        .bind(4, name_of(article.kind))
        .bind(5, article_name(article))
        .bind(6, article.title)
        .bind(7, article.byline)
        .bind(8, article.section);
    bind_optional(insert, 9, article.published ? iso_date(*article.published) : std::string());
    insert.bind(10, article.origin.path)
        .bind(11, static_cast<std::int64_t>(article.origin.offset))
        .bind(12, static_cast<std::int64_t>(article.origin.length))
        .bind(13, article.origin.digest);
    if (article.text_confidence)
      insert.bind(14, article.text_confidence->confidence).bind(15, article.text_confidence->completeness);
    else
      insert.bind_null(14).bind_null(15);
    insert.bind(16, static_cast<std::int64_t>(article.links.size()));
    bind_optional(insert, 17, unpaired == nullptr ? std::string() : std::string(name_of(unpaired->reason)));
    bind_optional(insert, 18, unpaired == nullptr ? std::string() : unpaired->detail);
    return insert.run();
  }

  /// All addresses under which people may look for an article.
  Status write_names() {
    using Name = std::pair<std::string, std::string>;  // and the id of the article
    std::set<Name> now;
    for (std::size_t i = 0; i < collection_.articles.size(); ++i) {
      const Article& article = collection_.articles[i];
      now.emplace(url::UrlKey(article.url).text(), ids_[i]);
      for (const std::string& alias : article.aliases) now.emplace(url::UrlKey(alias).text(), ids_[i]);
    }
    std::erase_if(now, [](const Name& name) { return name.first.empty(); });
    std::vector<Name> gone;
    auto select = database_.prepare("SELECT name, article FROM names");
    if (!select) return select.error();
    while (true) {
      const Result<bool> row = select->step();
      if (!row) return row.error();
      if (!*row) break;
      Name name(select->text(0), select->text(1));
      if (now.erase(name) == 0) gone.push_back(std::move(name));
    }
    if (Status deleted = run_with("DELETE FROM names WHERE name = ? AND article = ?", gone); !deleted) return deleted;
    return run_with("INSERT INTO names (name, article) VALUES (?, ?)", now);
  }

  /// Runs a statement with each of some pairs of texts.
  Status run_with(std::string_view sql, const auto& pairs) {
    auto statement = database_.prepare(sql);
    if (!statement) return statement.error();
    for (const auto& [first, second] : pairs)
      if (Status done = statement->bind(0, first).bind(1, second).run(); !done) return done;
    return Done{};
  }

  Status write_pairs() {
    const auto before = rows_of(database_, "SELECT id, digest FROM pairs");
    if (!before) return before.error();
    std::set<std::string> now;
    std::vector<std::size_t> changed;
    const auto digests = digests_of_pairs();
    if (!digests) return digests.error();
    for (std::size_t i = 0; i < collection_.pairs.size(); ++i) {
      const std::string id = id_of(collection_.pairs[i]);
      now.insert(id);
      const auto known = before->find(id);
      if (known != before->end() && known->second == (*digests)[i]) continue;
      (known == before->end() ? changes_.pairs_new : changes_.pairs_changed) += 1;
      changed.push_back(i);
    }
    for (const auto& [id, digest] : *before)
      if (!now.contains(id)) {
        ++changes_.pairs_gone;
        if (Status gone = beads_.forget_pair(id); !gone) return gone;
      }
    for (const std::size_t i : changed)
      if (Status gone = beads_.forget_pair(id_of(collection_.pairs[i])); !gone) return gone;
    const auto write = [&](std::size_t i, const AlignedPair& pair) { return write_pair(i, pair, (*digests)[i]); };
    if (Status written = for_each_pair(collection_, changed, write); !written) return written;
    return renumber();
  }

  /// The digest_of each pair. Pairs are read only where the memo has none from an earlier run.
  Result<std::vector<std::string>> digests_of_pairs() {
    std::vector<std::string> digests(collection_.pairs.size()), keys(digests.size());
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < digests.size(); ++i) {
      if (memo_ != nullptr && collection_.texts != nullptr) keys[i] = collection_.texts->key_of(collection_, i);
      if (!keys[i].empty()) keys[i] += " " + digest_of_link(collection_.pairs[i]);
      if (auto kept = keys[i].empty() ? std::nullopt : memo_->find(memo_kind, keys[i]))
        digests[i] = *std::move(kept);
      else
        unknown.push_back(i);
    }
    const auto compute = [&](std::size_t i, const AlignedPair& pair) -> Status {
      digests[i] = digest_of(pair);
      if (!keys[i].empty() && !pair.alignment.failure) memo_->keep(memo_kind, keys[i], digests[i]);
      return Done{};
    };
    if (Status computed = for_each_pair(collection_, unknown, compute); !computed) return computed.error();
    return digests;
  }

  /// Of pairs whose units did not change, the place may have, and what was found when they were linked.
  Status renumber() {
    auto update = database_.prepare(
        "UPDATE pairs SET place = ?1, coverage_english = ?2, coverage_korean = ?3, runner_up = ?4, runner_up_score = "
        "?5 "
        "WHERE id = ?6 AND (place, coverage_english, coverage_korean, runner_up, runner_up_score) IS NOT "
        "(?1, ?2, ?3, ?4, ?5)");
    if (!update) return update.error();
    for (std::size_t i = 0; i < collection_.pairs.size(); ++i) {
      update->bind(0, static_cast<std::int64_t>(i)).bind(5, id_of(collection_.pairs[i]));
      bind_link(*update, 1, collection_.pairs[i].link);
      if (Status moved = update->run(); !moved) return moved;
    }
    return Done{};
  }

  std::string id_of(const AlignedPair& pair) const { return pair_id(ids_[pair.link.english], ids_[pair.link.korean]); }

  Status write_pair(std::size_t index, const AlignedPair& pair, const std::string& digest) {
    if (!insert_pair_.is_prepared()) {
      auto made = database_.prepare(
          "INSERT INTO pairs (id, place, name, english, korean, method, score, margin, label, evidence, failure, "
          "digest, coverage_english, coverage_korean, runner_up, runner_up_score) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      if (!made) return made.error();
      insert_pair_ = *std::move(made);
    }
    const std::string id = id_of(pair);
    insert_pair_.bind(0, id)
        .bind(1, static_cast<std::int64_t>(index))
        .bind(2, pair.name)
        .bind(3, ids_[pair.link.english])
        .bind(4, ids_[pair.link.korean])
        .bind(5, name_of(pair.link.method))
        .bind(6, pair.link.score)
        .bind(7, pair.link.margin)
        .bind(8, name_of(pair.link.label))
        .bind(9, evidence_json(pair.link));
    bind_optional(insert_pair_, 10, pair.alignment.failure ? std::string(pair.alignment.failure->code.name()) : "");
    insert_pair_.bind(11, digest);
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

  Status write_problems() {
    if (Status cleared = database_.run("DELETE FROM problems"); !cleared) return cleared;
    auto insert = database_.prepare(
        "INSERT INTO problems (is_skipped, name, message, file, detail, line, byte) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    for (const auto* problems : {&collection_.skipped, &collection_.problems})
      for (const Error& problem : *problems) {
        insert->bind(0, std::int64_t{problems == &collection_.skipped})
            .bind(1, problem.code.name())
            .bind(2, problem.code.message())
            .bind(3, problem.file)
            .bind(4, problem.detail);
        for (const auto& [parameter, place] : {std::pair(5, problem.line), {6, problem.byte}}) {
          if (place)
            insert->bind(parameter, static_cast<std::int64_t>(*place));
          else
            insert->bind_null(parameter);
        }
        if (Status written = insert->run(); !written) return written;
      }
    return Done{};
  }

  sqlite::Database& database_;
  const Collection& collection_;
  StageMemo* memo_;
  ContentChanges changes_;
  std::vector<std::string> texts_, ids_;  // digests and ids of the articles
  BeadTable beads_;
  sqlite::Statement insert_pair_;
};

}  // namespace

Result<ContentChanges> write_contents(Store& store, const Collection& collection, StageMemo* memo) {
  return ContentWriter(store, collection, memo).write();
}

}  // namespace jjak::store
