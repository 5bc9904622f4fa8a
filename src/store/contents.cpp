// Writes articles, pairs, beads and problems of a collection into the tables of a store.
#include "store/contents.hpp"

#include "base/stable_hash.hpp"
#include "markup/writer.hpp"
#include "store/bead_table.hpp"
#include "url/url_key.hpp"

#include "refs/refs.hpp"

#include <fmt/core.h>

#include <map>
#include <set>
#include <string>
#include <utility>

namespace jjak::store {
namespace {

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

std::string evidence_json(const ArticlePair& link) {
  return markup::json_array(link.evidence, [](const LinkEvidence& evidence) {
    return markup::JsonObject()
        .text("method", name_of(evidence.method))
        .json("score", fmt::format("{}", evidence.score))
        .text("words", evidence.words)
        .json("from_korean", evidence.from_korean ? "true" : "false")
        .take();
  });
}

/// Writes one collection.
class ContentWriter {
 public:
  ContentWriter(Store& store, const Collection& collection)
      : database_(store.database()), collection_(collection), beads_(store.database()) {}

  Result<ContentChanges> write() {
    for (const Article& article : collection_.articles) {
      texts_.push_back(text_digest(article));
      ids_.push_back(article_id(article, texts_.back()));
    }
    for (const auto step :
         {&ContentWriter::write_articles, &ContentWriter::write_pairs, &ContentWriter::write_problems})
      if (Status written = (this->*step)(); !written) return written.error();
    return changes_;
  }

 private:
  Status write_articles() {
    const auto before = rows_of(database_, "SELECT id, '' FROM articles");
    if (!before) return before.error();
    if (Status cleared = database_.run("DELETE FROM names; DELETE FROM articles"); !cleared) return cleared;
    auto insert = database_.prepare(
        "INSERT OR REPLACE INTO articles (id, text, place, language, kind, label, title, byline, section, published, "
        "file, offset, length, digest, confidence, completeness, links, unpaired, unpaired_detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    std::map<std::size_t, const Unpaired*> unpaired;
    for (const Unpaired& one : collection_.unpaired) unpaired.emplace(one.article, &one);
    std::set<std::string> now;
    for (std::size_t i = 0; i < collection_.articles.size(); ++i) {
      const auto why = unpaired.find(i);
      if (Status written = write_article(*insert, i, why == unpaired.end() ? nullptr : why->second); !written)
        return written;
      if (Status written = write_names(i); !written) return written;
      if (now.insert(ids_[i]).second && !before->contains(ids_[i])) ++changes_.articles_new;
    }
    for (const auto& [id, nothing] : *before) changes_.articles_gone += now.contains(id) ? 0 : 1;
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
  Status write_names(std::size_t index) {
    if (!insert_name_.is_prepared()) {
      auto made = database_.prepare("INSERT OR IGNORE INTO names (name, article) VALUES (?, ?)");
      if (!made) return made.error();
      insert_name_ = *std::move(made);
    }
    const Article& article = collection_.articles[index];
    std::vector<std::string> addresses = article.aliases;
    addresses.push_back(article.url);
    for (const std::string& address : addresses)
      if (const url::UrlKey key(address); !key.empty())
        if (Status written = insert_name_.bind(0, key.text()).bind(1, ids_[index]).run(); !written) return written;
    return Done{};
  }

  Status write_pairs() {
    const auto before = rows_of(database_, "SELECT id, digest FROM pairs");
    if (!before) return before.error();
    std::set<std::string> now;
    std::vector<std::size_t> changed;
    std::vector<std::string> digests;
    for (std::size_t i = 0; i < collection_.pairs.size(); ++i) {
      const std::string id = id_of(collection_.pairs[i]);
      digests.push_back(digest_of(collection_.pairs[i]));
      now.insert(id);
      const auto known = before->find(id);
      if (known != before->end() && known->second == digests[i]) continue;
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
    for (const std::size_t i : changed)
      if (Status written = write_pair(i, digests[i]); !written) return written;
    return renumber();
  }

  /// The places of pairs that did not change may have changed.
  Status renumber() {
    auto update = database_.prepare("UPDATE pairs SET place = ?1 WHERE id = ?2 AND place <> ?1");
    if (!update) return update.error();
    for (std::size_t i = 0; i < collection_.pairs.size(); ++i)
      if (Status moved = update->bind(0, static_cast<std::int64_t>(i)).bind(1, id_of(collection_.pairs[i])).run();
          !moved)
        return moved;
    return Done{};
  }

  std::string id_of(const AlignedPair& pair) const { return pair_id(ids_[pair.link.english], ids_[pair.link.korean]); }

  /// Of all that the rows of a pair and its beads show, but for the texts, which its id stands for.
  static std::string digest_of(const AlignedPair& pair) {
    StableHash hash;
    const auto add = [&hash](const auto& value) { hash.add(fmt::format("{}\n", value)); };
    for (const std::string& text : {pair.name, evidence_json(pair.link), std::string(name_of(pair.link.method)),
                                    std::string(name_of(pair.link.label))})
      add(text);
    add(pair.link.score);
    add(pair.link.margin);
    add(pair.alignment.failure ? pair.alignment.failure->code.name() : std::string_view());
    for (const auto* beads : {&pair.alignment.paragraphs, &pair.alignment.sentences})
      for (const Bead& bead : *beads)
        add(fmt::format("{} {} {} {} {} {} {}", bead.source.begin, bead.source.end, bead.target.begin, bead.target.end,
                        bead.confidence, bead.margin, static_cast<int>(bead.mark)));
    for (const Refusal& refusal : pair.refused)
      add(fmt::format("{} {} {}", static_cast<int>(refusal.level), refusal.bead, static_cast<int>(refusal.reason)));
    return fmt::format("{:016x}", hash.value());
  }

  Status write_pair(std::size_t index, const std::string& digest) {
    const AlignedPair& pair = collection_.pairs[index];
    if (!insert_pair_.is_prepared()) {
      auto made = database_.prepare(
          "INSERT INTO pairs (id, place, name, english, korean, method, score, margin, label, evidence, failure, "
          "digest) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
    if (Status written = insert_pair_.bind(11, digest).run(); !written) return written;
    return beads_.write(id, pair, {collection_.articles[pair.link.english], ids_[pair.link.english]},
                        {collection_.articles[pair.link.korean], ids_[pair.link.korean]});
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
  ContentChanges changes_;
  std::vector<std::string> texts_, ids_;  // digests and ids of the articles
  BeadTable beads_;
  sqlite::Statement insert_pair_, insert_name_;
};

}  // namespace

Result<ContentChanges> write_contents(Store& store, const Collection& collection) {
  return ContentWriter(store, collection).write();
}

}  // namespace jjak::store
