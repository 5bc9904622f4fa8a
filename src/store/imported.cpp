// Writes imported articles, pairs and beads, row by row, so that a corpus of any size needs no memory.
#include "store/imported.hpp"

#include "base/stable_hash.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "store/bead_table.hpp"
#include "store/contents.hpp"
#include "store/words.hpp"
#include "url/url_key.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace jjak::store {
namespace {

constexpr std::string_view imported_name = "imported";

void bind_share(sqlite::Statement& statement, int parameter, const std::optional<double>& share) {
  if (share)
    statement.bind(parameter, *share);
  else
    statement.bind_null(parameter);
}

std::string share_json(const std::optional<double>& share) { return share ? fmt::format("{}", *share) : "null"; }

/// What judgements change beside texts.
auto judgement_of(const BeadRow& row) { return std::tie(row.confidence, row.margin, row.mark, row.refused); }

auto columns_of(const BeadRow& row) {
  return std::tuple_cat(judgement_of(row), std::tie(row.english, row.korean, row.english_source, row.korean_source));
}

/// What as_imported reads; empty where nothing was judged.
std::string imported_json(const BeadRow& file, const BeadRow& judged) {
  if (judgement_of(file) == judgement_of(judged)) return {};
  return markup::JsonObject()
      .json("confidence", share_json(file.confidence))
      .json("margin", share_json(file.margin))
      .text("mark", file.mark)
      .text("refused", file.refused)
      .take();
}

/// The words under which `jjak search` finds a row; empty where it is no unit.
std::string words_of(const BeadRow& row) {
  const bool is_unit = row.level == "sentence" && row.refused.empty() && !row.english.empty() && !row.korean.empty();
  return is_unit ? index_words(row.english) + " " + index_words(row.korean) : std::string();
}

/// Updates rows and their words.
class JudgedRows {
 public:
  explicit JudgedRows(Store& store) : database_(store.database()) {}

  Status prepare() {
    for (const auto& [statement, sql] :
         {std::pair<sqlite::Statement*, std::string_view>(
              &update_,
              "UPDATE beads SET confidence = ?, margin = ?, mark = ?, refused = ?, english = ?, korean = ?, "
              "english_source = ?, korean_source = ?, imported = ? WHERE name = ? RETURNING id"),
          {&forget_, "INSERT INTO bead_words (bead_words, rowid, words) VALUES ('delete', ?, ?)"},
          {&index_, "INSERT INTO bead_words (rowid, words) VALUES (?, ?)"}}) {
      auto prepared = database_.prepare(sql);
      if (!prepared) return prepared.error();
      *statement = *std::move(prepared);
    }
    return Done{};
  }

  Status write(const BeadRow& before, const BeadRow& row) {
    bind_share(update_, 0, row.confidence);
    bind_share(update_, 1, row.margin);
    bind_optional(update_, 3, row.refused);
    bind_optional(update_, 6, row.english_source);
    bind_optional(update_, 7, row.korean_source);
    bind_optional(update_, 8, imported_json(as_imported(before), row));
    update_.bind(2, row.mark).bind(4, row.english).bind(5, row.korean).bind(9, row.name);
    const Result<bool> updated = update_.step();
    if (!updated) return updated.error();
    const std::int64_t id = update_.number(0);
    update_.reset();
    const std::string old_words = words_of(before), words = words_of(row);
    if (old_words == words) return Done{};
    if (!old_words.empty())
      if (Status gone = forget_.bind(0, id).bind(1, old_words).run(); !gone) return gone;
    return words.empty() ? Status(Done{}) : index_.bind(0, id).bind(1, words).run();
  }

 private:
  sqlite::Database& database_;
  sqlite::Statement update_, forget_, index_;
};

/// The digest of a pair: that of its file, and what was judged behind a colon.
Status set_judged_digest(Store& store, const std::string& pair, const std::vector<BeadRow>& rows,
                         const std::vector<BeadRow>& judged) {
  StableHash hash;
  bool is_judged = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const BeadRow& row = judged[i];
    if (columns_of(row) == columns_of(as_imported(rows[i]))) continue;
    is_judged = true;
    for (const std::string* text : {&row.name, &row.mark, &row.refused, &row.english, &row.korean})
      hash.add(*text).add("\n");
    hash.add(share_json(row.confidence));
  }
  auto select = store.database().prepare("SELECT digest FROM pairs WHERE id = ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, pair).step();
  if (!row) return row.error();
  std::string digest(*row ? select->text(0) : std::string_view());
  select->reset();
  digest.resize(std::min(digest.size(), digest.find(':')));
  if (is_judged) digest += fmt::format(":{:016x}", hash.value());
  auto update = store.database().prepare("UPDATE pairs SET digest = ? WHERE id = ?");
  return update ? update->bind(0, digest).bind(1, pair).run() : update.error();
}

}  // namespace

Result<bool> is_imported(const Store& store) {
  const auto value = store.setting(imported_name);
  if (!value) return value.error();
  return !value->empty();
}

Status ImportTable::begin() {
  for (const auto& [statement, sql] :
       {std::pair<sqlite::Statement*, std::string_view>(
            &article_,
            "INSERT OR IGNORE INTO articles (id, text, place, language, kind, label, title, "
            "byline, section, published, file, offset, length, digest, links, is_named) "
            "VALUES (?, '', ?, ?, ?, ?, ?, ?, '', ?, ?, 0, 0, '', 0, ?) RETURNING 1"),
        {&name_, "INSERT OR IGNORE INTO names (name, article) VALUES (?, ?)"},
        {&pair_,
         "INSERT INTO pairs (id, place, name, english, korean, method, score, margin, "
         "label, evidence, digest) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, '[]', '')"},
        {&bead_,
         "INSERT INTO beads (pair, name, level, type, confidence, margin, mark, refused, "
         "english, korean, english_refs, korean_refs, fields) VALUES (?, ?, ?, ?, ?, ?, ?, "
         "?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id"},
        {&words_, "INSERT INTO bead_words (rowid, words) VALUES (?, ?)"},
        {&digest_, "UPDATE pairs SET digest = ?1 WHERE id = ?2"},
        {&problem_, problem_sql}}) {
    auto prepared = store_.database().prepare(sql);
    if (!prepared) return prepared.error();
    *statement = *std::move(prepared);
  }
  return store_.set_setting(imported_name, "yes");
}

Status ImportTable::add_article(const ArticleRow& article) {
  article_.bind(0, article.id)
      .bind(1, articles_)
      .bind(2, article.language)
      .bind(3, article.kind)
      .bind(4, article.label)
      .bind(5, article.title)
      .bind(6, article.byline);
  bind_optional(article_, 7, article.published);
  const Result<bool> added = article_.bind(8, article.file).bind(9, std::int64_t{article.is_named}).step();
  if (!added) return added.error();
  article_.reset();
  if (!*added) return Done{};
  ++articles_;
  const url::UrlKey key(article.is_named ? article.label : std::string());
  return key.empty() ? Status(Done{}) : name_.bind(0, key.text()).bind(1, article.id).run();
}

Status ImportTable::add_pair(const PairRow& pair) {
  pair_.bind(0, pair.id)
      .bind(1, pairs_++)
      .bind(2, pair.name)
      .bind(3, pair.english.id)
      .bind(4, pair.korean.id)
      .bind(5, pair.method);
  bind_share(pair_, 6, pair.score);
  return pair_.bind(7, pair.label).run();
}

Result<bool> ImportTable::add_bead(const BeadRow& bead) {
  bead_.bind(0, bead.pair).bind(1, bead.name).bind(2, bead.level).bind(3, bead.type);
  bind_share(bead_, 4, bead.confidence);
  bind_share(bead_, 5, bead.margin);
  bead_.bind(6, bead.mark);
  bind_optional(bead_, 7, bead.refused);
  bead_.bind(8, bead.english).bind(9, bead.korean).bind(10, bead.english_refs).bind(11, bead.korean_refs);
  bind_optional(bead_, 12, bead.fields);
  Result<bool> added = bead_.step();
  if (!added || !*added) return added;
  const std::int64_t id = bead_.number(0);
  bead_.reset();
  const bool is_unit = bead.refused.empty() && !bead.english.empty() && !bead.korean.empty();
  if (bead.level != "sentence" || !is_unit) return true;
  const Status indexed = words_.bind(0, id).bind(1, index_words(bead.english) + " " + index_words(bead.korean)).run();
  if (!indexed) return indexed.error();
  return true;
}

Status ImportTable::add_to_digest(const std::string& pair, std::uint64_t hash) {
  auto select = store_.database().prepare("SELECT digest FROM pairs WHERE id = ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, pair).step();
  if (!row) return row.error();
  StableHash sum;
  sum.add(*row ? select->text(0) : std::string_view()).add_bytes_of(hash);
  select->reset();
  return digest_.bind(0, fmt::format("{:016x}", sum.value())).bind(1, pair).run();
}

Status ImportTable::add_problem(const Error& problem) { return write_problem(problem_, true, problem); }

BeadRow as_imported(BeadRow row) {
  for (const auto& [shown, source] : {std::pair(&row.english, &row.english_source), {&row.korean, &row.korean_source}})
    if (!source->empty()) *shown = std::exchange(*source, {});
  constexpr int deepest = 2;
  const auto json = markup::parse_json(std::exchange(row.imported, {}), deepest, markup::JsonComments::are_errors);
  if (!json) return row;
  const auto share = [&json](std::string_view name) {
    const markup::JsonValue* value = json->find(name);
    const bool is_known = value != nullptr && value->kind == markup::JsonKind::number;
    return is_known ? std::optional(value->number) : std::nullopt;
  };
  const auto text = [&json](std::string_view name) {
    const markup::JsonValue* value = json->find(name);
    return value != nullptr ? value->string : std::string();
  };
  row.confidence = share("confidence");
  row.margin = share("margin");
  row.mark = text("mark");
  row.refused = text("refused");
  return row;
}

Status write_judged(Store& store, const std::string& pair, const std::vector<BeadRow>& rows,
                    const std::vector<BeadRow>& judged) {
  JudgedRows table(store);
  if (Status prepared = table.prepare(); !prepared) return prepared;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (columns_of(rows[i]) == columns_of(judged[i])) continue;
    if (Status written = table.write(rows[i], judged[i]); !written) return written;
  }
  return set_judged_digest(store, pair, rows, judged);
}

}  // namespace jjak::store
