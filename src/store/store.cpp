// Opens a store and keeps runs, settings, inputs, takedowns and knowledge. Documents and contents have their own files.
#include "store/store.hpp"

#include "store/memo.hpp"
#include "store/schema.hpp"

#include <fmt/core.h>

#include <chrono>
#include <ctime>
#include <utility>

namespace jjak::store {
namespace {

constexpr std::string_view memo_context = "memo context";
constexpr std::string_view memo_cleaned = "memo cleaned";  // the run after which nothing in it was of no article

/// The first column of all rows.
Result<std::vector<std::string>> texts(const sqlite::Database& database, std::string_view sql) {
  Result<sqlite::Statement> statement = database.prepare(sql);
  if (!statement) return statement.error();
  std::vector<std::string> list;
  while (true) {
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (!*row) return list;
    list.emplace_back(statement->text(0));
  }
}

}  // namespace

std::string now() {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  std::string text(sizeof "2026-11-29T18:35:12Z", '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
  return text;
}

Store::Store(std::unique_ptr<sqlite::Database> database)
    : database_(std::move(database)), memo_(std::make_shared<Memo>(*this)) {}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, sqlite::Mode mode) {
  auto opened = sqlite::Database::open(path, mode);
  if (!opened) return opened.error();
  sqlite::Database& database = **opened;
  if (mode == sqlite::Mode::read) {
    if (Status checked = check_version(database); !checked) return checked.error();
  } else {
    if (Status migrated = migrate(database); !migrated) return migrated.error();
    // What was taken down is overwritten. A commit survives the end of the program; after a power cut the last ones may
    // be missing, never half of one.
    if (Status set = database.run("PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                  "PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000");
        !set)
      return set.error();
  }
  return std::unique_ptr<Store>(new Store(*std::move(opened)));
}

Status Store::clear() {
  const bool is_alone = transaction_ == nullptr;
  if (is_alone)
    if (Status begun = begin(); !begun) return begun;
  if (Status cleared = database_->run(
          "DELETE FROM files; DELETE FROM documents; DELETE FROM beads; DELETE FROM pairs; DELETE FROM names;"
          "DELETE FROM articles; DELETE FROM problems; DELETE FROM memo; DELETE FROM knowledge; DELETE FROM inputs;"
          "DELETE FROM settings; INSERT INTO bead_words (bead_words) VALUES ('delete-all')");
      !cleared)
    return cleared;
  return is_alone ? commit() : Status(Done{});
}

Status Store::clear_corrections() {
  return database_->run(
      "DELETE FROM pins; DELETE FROM edits; DELETE FROM parted; DELETE FROM corrections; DELETE FROM takedowns");
}

Status Store::begin() {
  transaction_ = std::make_unique<sqlite::Transaction>(*database_);
  Status begun = transaction_->begin();
  if (!begun) transaction_.reset();
  return begun;
}

Status Store::commit() {
  if (transaction_ == nullptr) return Done{};
  Status done = transaction_->commit();
  transaction_.reset();
  return done;
}

Status Store::begin_run(std::string_view command, std::string_view options, std::string_view version) {
  auto insert = database_->prepare(
      "INSERT INTO runs (command, options, version, knowledge, started) VALUES (?, ?, ?, '', ?) RETURNING id");
  if (!insert) return insert.error();
  const Result<bool> row = insert->bind(0, command).bind(1, options).bind(2, version).bind(3, now()).step();
  if (!row) return row.error();
  run_ = insert->number(0);
  insert->reset();
  return Done{};
}

Status Store::finish_run(std::string_view knowledge, std::string_view changes) {
  auto update = database_->prepare("UPDATE runs SET finished = ?, knowledge = ?, changes = nullif(?, '') WHERE id = ?");
  if (!update) return update.error();
  return update->bind(0, now()).bind(1, knowledge).bind(2, changes).bind(3, run_).run();
}

Result<std::vector<Run>> Store::runs() const {
  auto select = database_->prepare(
      "SELECT id, command, options, version, knowledge, started, ifnull(finished, ''), ifnull(changes, '') FROM runs "
      "ORDER BY id");
  if (!select) return select.error();
  std::vector<Run> runs;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return runs;
    Run& run = runs.emplace_back();
    run.id = select->number(0);
    int column = 1;
    for (std::string* field :
         {&run.command, &run.options, &run.version, &run.knowledge, &run.started, &run.finished, &run.changes})
      *field = select->text(column++);
  }
}

Result<std::string> Store::setting(std::string_view name) const {
  auto select = database_->prepare("SELECT value FROM settings WHERE name = ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, name).step();
  if (!row) return row.error();
  return *row ? std::string(select->text(0)) : std::string();
}

Status Store::set_setting(std::string_view name, std::string_view value) {
  auto insert = database_->prepare("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)");
  if (!insert) return insert.error();
  return insert->bind(0, name).bind(1, value).run();
}

Result<std::vector<std::string>> Store::inputs() const {
  return texts(*database_, "SELECT path FROM inputs ORDER BY place");
}

Status Store::set_inputs(const std::vector<std::string>& paths) {
  if (Status cleared = database_->run("DELETE FROM inputs"); !cleared) return cleared;
  auto insert = database_->prepare("INSERT OR IGNORE INTO inputs (path) VALUES (?)");
  if (!insert) return insert.error();
  for (const std::string& path : paths)
    if (Status added = insert->bind(0, path).run(); !added) return added;
  return Done{};
}

Result<std::vector<std::string>> Store::takedowns() const {
  return texts(*database_, "SELECT label FROM takedowns ORDER BY label");
}

Status Store::take_down(std::string_view label) {
  auto insert = database_->prepare("INSERT OR IGNORE INTO takedowns (label, taken) VALUES (?, ?)");
  if (!insert) return insert.error();
  return insert->bind(0, label).bind(1, now()).run();
}

Result<std::vector<std::pair<std::string, std::string>>> Store::knowledge() const {
  auto select = database_->prepare("SELECT name, bytes FROM knowledge ORDER BY name");
  if (!select) return select.error();
  std::vector<std::pair<std::string, std::string>> files;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return files;
    files.emplace_back(select->text(0), select->bytes(1));
  }
}

Status Store::set_knowledge(const std::vector<std::pair<std::string, std::string>>& files) {
  if (Status cleared = database_->run("DELETE FROM knowledge"); !cleared) return cleared;
  auto insert = database_->prepare("INSERT INTO knowledge (name, bytes) VALUES (?, ?)");
  if (!insert) return insert.error();
  for (const auto& [name, bytes] : files)
    if (Status added = insert->bind(0, name).bind_bytes(1, bytes).run(); !added) return added;
  return Done{};
}

Status Store::forget_traces() {
  if (Status merged = database_->run("INSERT INTO bead_words (bead_words) VALUES ('optimize')"); !merged) return merged;
  // A reader can hold the log; it is emptied in the next run, or when the last program closes the store.
  (void)database_->run("PRAGMA wal_checkpoint(TRUNCATE)");
  return Done{};
}

Result<StageMemo*> Store::memo(std::string_view context) {
  const Result<std::string> before = setting(memo_context);
  if (!before) return before.error();
  if (*before != context) {
    if (Status forgotten = database_->run("DELETE FROM memo"); !forgotten) return forgotten.error();
    if (Status set = set_memo_context(context); !set) return set.error();
  }
  return memo_.get();
}

StageMemo* Store::memo() { return memo_.get(); }

Status Store::flush_memo() { return memo_->flush(); }

Status Store::set_memo_context(std::string_view context) { return set_setting(memo_context, context); }

Result<std::string> Store::result_pieces() const {
  auto select = database_->prepare("SELECT value FROM memo WHERE kind = 'results' AND key = ''");
  if (!select) return select.error();
  const Result<bool> row = select->step();
  if (!row) return row.error();
  return *row ? std::string(select->bytes(0)) : std::string();
}

Status Store::set_result_pieces(std::string_view pieces) {
  if (Status written = memo_->flush(); !written) return written;
  auto insert = database_->prepare("INSERT OR REPLACE INTO memo (kind, key, value) VALUES ('results', '', ?)");
  if (!insert) return insert.error();
  return insert->bind_bytes(0, pieces).run();
}

Status Store::clean_memo(bool has_lost_articles) {
  if (Status written = memo_->flush(); !written) return written;
  // A run that was stopped, or only handed pairs out, keeps things of articles that may be gone before they were in the
  // table.
  const Result<std::string> cleaned_by = setting(memo_cleaned);
  if (!cleaned_by) return cleaned_by.error();
  const auto last_run = database_->number(fmt::format("SELECT max(id) FROM runs WHERE id < {}", run_));
  if (!last_run) return last_run.error();
  const bool was_clean = *cleaned_by == std::to_string(last_run->value_or(0));
  if (Status noted = set_setting(memo_cleaned, std::to_string(run_)); !noted) return noted;
  if (was_clean && !has_lost_articles) return Done{};
  // Under an empty key, what is kept belongs to all articles together.
  return database_->run(
      "DELETE FROM memo WHERE CASE key WHEN '' THEN NOT EXISTS (SELECT 1 FROM articles) ELSE (substr(key, 1, 32) NOT "
      "IN (SELECT text FROM articles) OR "
      "(length(key) > 32 AND substr(key, 34, 32) NOT IN (SELECT text FROM articles))) END");
}

}  // namespace jjak::store
