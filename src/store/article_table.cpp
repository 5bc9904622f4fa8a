// Compares the articles of a collection with the rows of a store, and writes those that differ.
#include "store/article_table.hpp"

#include "refs/refs.hpp"
#include "store/row_order.hpp"
#include "text/table.hpp"
#include "url/url_key.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

namespace jjak::store {
namespace {

// But for the place, which changes when others come or go.
constexpr std::string_view columns =
    "id, text, language, kind, label, title, byline, section, published, file, offset, length, digest, confidence, "
    "completeness, links, unpaired, unpaired_detail";
constexpr std::size_t column_count = 18;

using Value = std::variant<std::monostate, std::int64_t, double, std::string_view>;

Value optional_text(std::string_view text) { return text.empty() ? Value() : Value(text); }

void bind(sqlite::Statement& statement, int parameter, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value))
    statement.bind(parameter, *number);
  else if (const auto* real = std::get_if<double>(&value))
    statement.bind(parameter, *real);
  else if (const auto* text = std::get_if<std::string_view>(&value))
    statement.bind(parameter, *text);
  else
    statement.bind_null(parameter);
}

bool is_same(const sqlite::Statement& row, int column, const Value& value) {
  if (row.is_null(column)) return std::holds_alternative<std::monostate>(value);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return row.number(column) == *number;
  if (const auto* real = std::get_if<double>(&value)) return row.real(column) == *real;
  const auto* text = std::get_if<std::string_view>(&value);
  return text != nullptr && row.text(column) == *text;
}

/// The columns of an article, which must outlive them.
struct Row {
  Row(const Article& article, const std::string& id, const std::string& digest, const Unpaired* unpaired)
      : label(article_name(article)), published(article.published ? iso_date(*article.published) : std::string()) {
    const auto& sure = article.text_confidence;
    values = {id,
              digest,
              code_of(article.language),
              name_of(article.kind),
              label,
              article.title,
              article.byline,
              article.section,
              optional_text(published),
              article.origin.path,
              static_cast<std::int64_t>(article.origin.offset),
              static_cast<std::int64_t>(article.origin.length),
              article.origin.digest,
              sure ? Value(sure->confidence) : Value(),
              sure ? Value(sure->completeness) : Value(),
              static_cast<std::int64_t>(article.links.size()),
              optional_text(unpaired == nullptr ? std::string_view() : name_of(unpaired->reason)),
              optional_text(unpaired == nullptr ? std::string_view() : std::string_view(unpaired->detail))};
  }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;
  ~Row() = default;

  std::string label, published;
  std::array<Value, column_count> values;
};

class ArticleWriter {
 public:
  ArticleWriter(sqlite::Database& database, const Collection& collection, const std::vector<std::string>& ids,
                const std::vector<std::string>& texts)
      : database_(database), collection_(collection), ids_(ids), texts_(texts) {
    for (const Unpaired& one : collection_.unpaired) unpaired_.emplace(one.article, &one);
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < ids_.size(); ++i) last[ids_[i]] = i;
    for (std::size_t i = 0; i < ids_.size(); ++i)  // of articles with one name, the last one counts
      if (last[ids_[i]] == i) {
        rows_.emplace(ids_[i], shown_.size());
        shown_.push_back({i, std::nullopt, false});
      }
  }

  Result<ArticleChanges> write() {
    for (const auto step : {&ArticleWriter::compare, &ArticleWriter::write_rows, &ArticleWriter::write_places,
                            &ArticleWriter::write_names, &ArticleWriter::forget})
      if (Status done = (this->*step)(); !done) return done.error();
    return changes_;
  }

 private:
  struct Shown {
    std::size_t article = 0;
    std::optional<std::int64_t> place;  ///< before; nothing where the table has no row
    bool is_same = false;               ///< as its row, but for the place
  };
  using Name = std::pair<std::string, std::string_view>;  // and the id of the article

  Row row_of(std::size_t article) const {
    const auto why = unpaired_.find(article);
    return {collection_.articles[article], ids_[article], texts_[article],
            why == unpaired_.end() ? nullptr : why->second};
  }

  Status compare() {
    auto select = database_.prepare(fmt::format("SELECT {}, place FROM articles", columns));
    if (!select) return select.error();
    while (true) {
      const Result<bool> next = select->step();
      if (!next) return next.error();
      if (!*next) return Done{};
      const auto found = rows_.find(select->text(0));
      if (found == rows_.end()) {
        gone_.emplace_back(select->text(0));
        continue;
      }
      Shown& shown = shown_[found->second];
      shown.place = select->number(column_count);
      const Row row = row_of(shown.article);
      shown.is_same = true;
      for (std::size_t n = 0; n < column_count && shown.is_same; ++n)
        shown.is_same = is_same(*select, static_cast<int>(n), row.values[n]);
    }
  }

  Status write_rows() {
    std::string values("?"), sets;
    for (std::size_t n = 0; n < column_count; ++n) values += ", ?";
    for (std::string_view column : text::split(columns, ',')) {
      column.remove_prefix(column.find_first_not_of(' '));
      sets += fmt::format("{}{} = excluded.{}", sets.empty() ? "" : ", ", column, column);
    }
    auto insert = database_.prepare(fmt::format(
        "INSERT INTO articles ({}, place) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}", columns, values, sets));
    if (!insert) return insert.error();
    std::vector<std::optional<std::int64_t>> before;
    before.reserve(shown_.size());
    for (const Shown& shown : shown_) before.push_back(shown.place);
    places_ = places_in_order(before);
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      if (shown_[i].is_same) continue;
      if (!shown_[i].place) ++changes_.come;
      const Row row = row_of(shown_[i].article);
      for (std::size_t n = 0; n < column_count; ++n) bind(*insert, static_cast<int>(n), row.values[n]);
      if (Status written = insert->bind(column_count, places_[i]).run(); !written) return written;
    }
    return Done{};
  }

  Status write_places() {
    auto update = database_.prepare("UPDATE articles SET place = ? WHERE id = ?");
    if (!update) return update.error();
    for (std::size_t i = 0; i < shown_.size(); ++i)
      if (shown_[i].place && *shown_[i].place != places_[i])
        if (Status moved = update->bind(0, places_[i]).bind(1, ids_[shown_[i].article]).run(); !moved) return moved;
    return Done{};
  }

  /// All addresses under which people may look for an article, in their order, each once.
  std::vector<Name> names() const {
    std::vector<Name> names;
    for (std::size_t i = 0; i < ids_.size(); ++i) {
      const Article& article = collection_.articles[i];
      names.emplace_back(url::UrlKey(article.url).text(), ids_[i]);
      for (const std::string& alias : article.aliases) names.emplace_back(url::UrlKey(alias).text(), ids_[i]);
    }
    std::erase_if(names, [](const Name& name) { return name.first.empty(); });
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
  }

  Status write_names() {
    const std::vector<Name> now = names();
    std::vector<Name> fresh;
    std::vector<std::pair<std::string, std::string>> gone;
    auto select = database_.prepare("SELECT name, article FROM names ORDER BY name, article");
    if (!select) return select.error();
    auto next = now.begin();
    while (true) {
      const Result<bool> row = select->step();
      if (!row) return row.error();
      if (!*row) break;
      const Name kept(select->text(0), select->text(1));
      for (; next != now.end() && *next < kept; ++next) fresh.push_back(*next);
      if (next != now.end() && *next == kept)
        ++next;
      else
        gone.emplace_back(kept);
    }
    fresh.insert(fresh.end(), next, now.end());
    if (Status deleted = run_with("DELETE FROM names WHERE name = ? AND article = ?", gone); !deleted) return deleted;
    return run_with("INSERT INTO names (name, article) VALUES (?, ?)", fresh);
  }

  /// Runs a statement with each of some pairs of texts.
  Status run_with(std::string_view sql, const auto& pairs) {
    auto statement = database_.prepare(sql);
    if (!statement) return statement.error();
    for (const auto& [first, second] : pairs)
      if (Status done = statement->bind(0, first).bind(1, second).run(); !done) return done;
    return Done{};
  }

  Status forget() {
    auto forget = database_.prepare("DELETE FROM articles WHERE id = ?");
    if (!forget) return forget.error();
    changes_.gone = gone_.size();
    for (const std::string& id : gone_)
      if (Status gone = forget->bind(0, id).run(); !gone) return gone;
    return Done{};
  }

  sqlite::Database& database_;
  const Collection& collection_;
  const std::vector<std::string>&ids_, &texts_;
  std::map<std::size_t, const Unpaired*> unpaired_;
  std::vector<Shown> shown_;                                // one of each name, in the order of the results
  std::unordered_map<std::string_view, std::size_t> rows_;  // by id, of shown_
  std::vector<std::int64_t> places_;                        // of shown_
  std::vector<std::string> gone_;
  ArticleChanges changes_;
};

}  // namespace

Result<ArticleChanges> write_articles(sqlite::Database& database, const Collection& collection,
                                      const std::vector<std::string>& ids, const std::vector<std::string>& texts) {
  return ArticleWriter(database, collection, ids, texts).write();
}

}  // namespace jjak::store
