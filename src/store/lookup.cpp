// Reads articles, pairs and beads out of a store.
#include "store/lookup.hpp"

#include "markup/json.hpp"
#include "store/words.hpp"
#include "url/url_key.hpp"

#include <utility>

namespace jjak::store {
namespace {

constexpr std::string_view article_columns =
    "SELECT id, language, kind, label, title, byline, ifnull(published, ''), file, offset, length, confidence, "
    "completeness, ifnull(unpaired, ''), ifnull(unpaired_detail, ''), is_named, section, text FROM articles ";
constexpr std::string_view pair_columns =
    "SELECT id, name, method, label, ifnull(failure, ''), score, margin, english, korean, evidence, "
    "coverage_english, coverage_korean, ifnull(runner_up, ''), ifnull(runner_up_score, 0) FROM pairs ";
constexpr std::string_view bead_columns =
    "SELECT name, pair, level, type, mark, ifnull(refused, ''), confidence, margin, english, korean, english_refs, "
    "korean_refs, ifnull(fields, ''), ifnull(english_source, ''), ifnull(korean_source, ''), "
    "ifnull(imported, '') FROM beads ";

std::string sql(std::string_view columns, std::string_view rest) { return std::string(columns).append(rest); }

/// Reads the first text columns of a row.
void read_texts(const sqlite::Statement& row, std::initializer_list<std::string*> fields) {
  int column = 0;
  for (std::string* field : fields) *field = row.text(column++);
}

ArticleRow article_of(const sqlite::Statement& row) {
  ArticleRow article;
  read_texts(row, {&article.id, &article.language, &article.kind, &article.label, &article.title, &article.byline,
                   &article.published, &article.file});
  article.offset = static_cast<std::uint64_t>(row.number(8));
  article.length = static_cast<std::uint64_t>(row.number(9));
  if (!row.is_null(10)) article.confidence = row.real(10);
  if (!row.is_null(11)) article.completeness = row.real(11);
  article.unpaired = row.text(12);
  article.unpaired_detail = row.text(13);
  article.is_named = row.number(14) != 0;
  article.section = row.text(15);
  article.text = row.text(16);
  return article;
}

BeadRow bead_of(const sqlite::Statement& row) {
  BeadRow bead;
  read_texts(row, {&bead.name, &bead.pair, &bead.level, &bead.type, &bead.mark, &bead.refused});
  if (!row.is_null(6)) bead.confidence = row.real(6);
  if (!row.is_null(7)) bead.margin = row.real(7);
  bead.english = row.text(8);
  bead.korean = row.text(9);
  bead.english_refs = row.text(10);
  bead.korean_refs = row.text(11);
  bead.fields = row.text(12);
  bead.english_source = row.text(13);
  bead.korean_source = row.text(14);
  bead.imported = row.text(15);
  return bead;
}

/// Calls `use` for each row of a statement.
template <class Use>
Status for_each_row(sqlite::Statement& select, const Use& use) {
  while (true) {
    const Result<bool> row = select.step();
    if (!row) return row.error();
    if (!*row) return Done{};
    if (Status used = use(); !used) return used;
  }
}

/// All rows of a query with one text parameter.
template <class Row>
Result<std::vector<Row>> rows(const Store& store, const std::string& query, std::string_view parameter,
                              Row (*read)(const sqlite::Statement&)) {
  auto select = store.database().prepare(query);
  if (!select) return select.error();
  select->bind(0, parameter);
  std::vector<Row> found;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return found;
    found.push_back(read(*select));
  }
}

template <class Row>
std::optional<Row> first_of(std::vector<Row> rows) {
  return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Status read_articles_of(const Store& store, PairRow& pair) {
  for (ArticleRow* side : {&pair.english, &pair.korean}) {
    auto found = rows(store, sql(article_columns, "WHERE id = ?"), side->id, article_of);
    if (!found) return found.error();
    if (!found->empty()) *side = std::move(found->front());
  }
  return Done{};
}

std::vector<EvidenceRow> evidence_of(std::string_view json) {
  constexpr int deepest = 3;
  std::vector<EvidenceRow> list;
  const auto tree = markup::parse_json(json, deepest, markup::JsonComments::are_errors);
  if (!tree) return list;
  const auto text = [](const markup::JsonValue* value) { return value == nullptr ? std::string() : value->string; };
  for (const markup::JsonValue& item : tree->items) {
    const auto number = [](const markup::JsonValue* value) { return value == nullptr ? 0 : value->number; };
    list.push_back({text(item.find("method")), text(item.find("words")), number(item.find("score")),
                    number(item.find("from_korean")) != 0});
  }
  return list;
}

PairRow pair_of(const sqlite::Statement& row) {
  PairRow pair;
  read_texts(row, {&pair.id, &pair.name, &pair.method, &pair.label, &pair.failure});
  if (!row.is_null(5)) pair.score = row.real(5);
  pair.margin = row.real(6);
  pair.english.id = row.text(7);
  pair.korean.id = row.text(8);
  pair.evidence = evidence_of(row.text(9));
  if (!row.is_null(10)) pair.coverage_english = row.real(10);
  if (!row.is_null(11)) pair.coverage_korean = row.real(11);
  pair.runner_up = row.text(12);
  pair.runner_up_score = row.real(13);
  return pair;
}

}  // namespace

Result<std::optional<ArticleRow>> find_article(const Store& store, std::string_view name) {
  auto exact =
      rows(store, sql(article_columns, "WHERE id = ?1 OR label = ?1 ORDER BY place LIMIT 1"), name, article_of);
  if (!exact) return exact.error();
  const url::UrlKey key(name);
  if (!exact->empty() || key.empty()) return first_of(*std::move(exact));
  auto named =
      rows(store, sql(article_columns, "WHERE id IN (SELECT article FROM names WHERE name = ?) ORDER BY place LIMIT 1"),
           key.text(), article_of);
  if (!named) return named.error();
  return first_of(*std::move(named));
}

Result<std::optional<PairRow>> find_pair(const Store& store, std::string_view name) {
  auto found = rows(store, sql(pair_columns, "WHERE name = ?1 OR id = ?1"), name, pair_of);
  if (!found) return found.error();
  if (found->empty()) return std::optional<PairRow>{};
  if (Status read = read_articles_of(store, found->front()); !read) return read.error();
  return first_of(*std::move(found));
}

Result<std::vector<PairRow>> pairs_of(const Store& store, std::string_view article) {
  auto found = rows(store, sql(pair_columns, "WHERE english = ?1 OR korean = ?1 ORDER BY place"), article, pair_of);
  if (!found) return found.error();
  for (PairRow& pair : *found)
    if (Status read = read_articles_of(store, pair); !read) return read.error();
  return found;
}

Result<std::optional<BeadRow>> find_bead(const Store& store, std::string_view name) {
  auto found = rows(store, sql(bead_columns, "WHERE name = ?"), name, bead_of);
  if (!found) return found.error();
  return first_of(*std::move(found));
}

Result<std::vector<BeadRow>> beads_of(const Store& store, std::string_view pair) {
  return rows(store, sql(bead_columns, "WHERE pair = ? ORDER BY id"), pair, bead_of);
}

Status for_each_article(const Store& store, const std::function<Status(const ArticleRow&)>& sink) {
  auto select = store.database().prepare(sql(article_columns, "ORDER BY place"));
  if (!select) return select.error();
  return for_each_row(*select, [&] { return sink(article_of(*select)); });
}

Status for_each_problem(const Store& store, const std::function<Status(const ProblemRow&)>& sink) {
  auto select =
      store.database().prepare("SELECT name, message, file, detail, is_skipped, line, byte FROM problems ORDER BY id");
  if (!select) return select.error();
  return for_each_row(*select, [&] {
    ProblemRow problem;
    read_texts(*select, {&problem.name, &problem.message, &problem.file, &problem.detail});
    problem.is_skipped = select->number(4) != 0;
    if (!select->is_null(5)) problem.line = static_cast<std::uint64_t>(select->number(5));
    if (!select->is_null(6)) problem.byte = static_cast<std::uint64_t>(select->number(6));
    return sink(problem);
  });
}

Status for_each_pair(const Store& store,
                     const std::function<Status(const PairRow&, const std::vector<BeadRow>&)>& sink) {
  auto select = store.database().prepare(sql(pair_columns, "ORDER BY place"));
  if (!select) return select.error();
  return for_each_row(*select, [&]() -> Status {
    PairRow pair = pair_of(*select);
    if (Status read = read_articles_of(store, pair); !read) return read;
    const auto beads = beads_of(store, pair.id);
    return beads ? sink(pair, *beads) : beads.error();
  });
}

Result<std::vector<std::string>> kept_alignments(const Store& store, const ArticleRow& english,
                                                 const ArticleRow& korean) {
  // Behind the digests of the texts, a key says which beads were pinned.
  auto select = store.database().prepare(
      "SELECT value FROM memo WHERE kind = 'alignment' AND (key = ?1 OR key >= ?1 || ' ' AND key < ?1 || '!')");
  if (!select) return select.error();
  select->bind(0, english.text + " " + korean.text);
  std::vector<std::string> kept;
  const Status read = for_each_row(*select, [&]() -> Status {
    kept.emplace_back(select->bytes(0));
    return Done{};
  });
  return read ? Result(std::move(kept)) : read.error();
}

Result<UnitCursor> UnitCursor::open(const Store& store, Beads beads) {
  auto pairs = store.database().prepare(sql(pair_columns, "ORDER BY place"));
  if (!pairs) return pairs.error();
  const std::string_view shown = beads == Beads::all ? "" : " AND refused IS NULL AND english <> '' AND korean <> ''";
  auto of_pair = store.database().prepare(sql(bead_columns, "WHERE pair = ?") + std::string(shown) + " ORDER BY id");
  if (!of_pair) return of_pair.error();
  return UnitCursor(store, *std::move(pairs), *std::move(of_pair));
}

UnitCursor::UnitCursor(const Store& store, sqlite::Statement pairs, sqlite::Statement beads)
    : store_(&store), pairs_(std::move(pairs)), beads_(std::move(beads)) {}

Result<bool> UnitCursor::next() {
  while (true) {
    if (!in_pair_) {
      Result<bool> pair = next_pair();
      if (!pair || !*pair) return pair;
    }
    Result<bool> bead = beads_.step();
    if (!bead || *bead) return bead;
    in_pair_ = false;
  }
}

Result<bool> UnitCursor::next_pair() {
  Result<bool> found = pairs_.step();
  if (!found || !*found) return found;
  pair_ = pair_of(pairs_);
  if (Status read = read_articles_of(*store_, pair_); !read) return read.error();
  beads_.bind(0, pair_.id);
  in_pair_ = true;
  return true;
}

UnitRow UnitCursor::row() const { return {bead_of(beads_), pair_}; }

Result<std::vector<BeadRow>> search(const Store& store, std::string_view query, std::size_t most) {
  const std::string words = words_query(query);
  if (words.empty()) return std::vector<BeadRow>{};
  return rows(store,
              sql(bead_columns,
                  "WHERE id IN (SELECT rowid FROM bead_words WHERE bead_words MATCH ? ORDER BY rowid "
                  "LIMIT ") +
                  std::to_string(most) + ") ORDER BY id",
              words, bead_of);
}

Result<std::vector<Count>> counts(const Store& store, std::string_view query) {
  auto select = store.database().prepare(query);
  if (!select) return select.error();
  std::vector<Count> counts;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return counts;
    counts.push_back({std::string(select->text(0)), select->number(1)});
  }
}

}  // namespace jjak::store
