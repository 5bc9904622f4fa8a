// The tables of a store as numbered migrations: each brings the store from one version to the next. docs/store.md
// explains the tables.
#include "store/schema.hpp"

#include "base/message.hpp"

#include <fmt/core.h>

#include <array>
#include <optional>
#include <string>

namespace jjak {

namespace errors {
const ErrorKind not_a_store{"not_a_store", tr("this database belongs to another program; choose another folder")};
const ErrorKind store_too_new{"store_too_new", tr("a newer jjak wrote this ({detail}); use that one")};
}  // namespace errors

namespace store {
namespace {

constexpr std::array<const char*, 7> migrations{R"sql(
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,    -- build, add, remove, pin, merge
  options TEXT NOT NULL,    -- JSON: the words of the command line
  version TEXT NOT NULL,    -- of jjak
  knowledge TEXT NOT NULL,  -- version; empty before it is learned
  started TEXT NOT NULL,    -- UTC, ISO 8601
  finished TEXT             -- NULL: the run is under way, or was stopped
) STRICT;
CREATE TABLE inputs (place INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,         -- of the file's bytes
  settings TEXT NOT NULL,       -- digest of what its extraction depended on
  is_complete INTEGER NOT NULL  -- 0: its last reading was stopped
) STRICT;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  key TEXT NOT NULL,     -- digest of the document and of the settings; empty for problems
  run INTEGER NOT NULL,  -- that read it last
  records BLOB NOT NULL  -- lines of docs/document-record.schema.json, packed with zstd
) STRICT;
CREATE INDEX documents_by_file ON documents (file);
CREATE INDEX documents_by_key ON documents (key);
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,      -- text digest
  place INTEGER NOT NULL,  -- in the order of the results
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,  -- the address, or the file (and offset, in a file of several) where there is none
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  section TEXT NOT NULL,
  published TEXT,
  file TEXT NOT NULL,
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  digest TEXT NOT NULL,
  confidence REAL,
  completeness REAL,
  links INTEGER NOT NULL,
  unpaired TEXT,  -- why it is in no pair; NULL where it is in one
  unpaired_detail TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX articles_by_label ON articles (label);
CREATE INDEX articles_by_text ON articles (text);
CREATE TABLE names (
  name TEXT NOT NULL,  -- key of an address of the article: its own, AMP, print ...
  article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (name, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_by_article ON names (article);
CREATE TABLE pairs (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  english TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  korean TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  method TEXT NOT NULL,
  score REAL NOT NULL,
  margin REAL NOT NULL,
  label TEXT NOT NULL,
  evidence TEXT NOT NULL,  -- JSON: [{"method", "score", "words", "from_korean"}]
  failure TEXT,            -- why it was not aligned
  digest TEXT NOT NULL     -- of all that its units show
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_english ON pairs (english);
CREATE INDEX pairs_by_korean ON pairs (korean);
CREATE TABLE beads (
  id INTEGER PRIMARY KEY,
  pair TEXT NOT NULL REFERENCES pairs (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL UNIQUE,  -- as in the exports: "hyesan-1a2b3c4d:s3-2.3"
  level TEXT NOT NULL,        -- paragraph, sentence
  type TEXT NOT NULL,         -- "2-1": sizes of the English and the Korean side
  confidence REAL NOT NULL,
  margin REAL NOT NULL,
  mark TEXT NOT NULL,      -- pinned, crossing
  refused TEXT,            -- why no export has it; NULL for units and null alignments
  english TEXT NOT NULL,   -- empty in a null alignment, as is its refs
  korean TEXT NOT NULL,
  english_refs TEXT NOT NULL,  -- places of its sentences: "ARTICLE:BLOCK:BEGIN-END", separated by blanks
  korean_refs TEXT NOT NULL
) STRICT;
CREATE INDEX beads_by_pair ON beads (pair);
CREATE INDEX beads_by_confidence ON beads (confidence);
CREATE VIEW units AS SELECT * FROM beads WHERE refused IS NULL AND english <> '' AND korean <> '';
CREATE VIRTUAL TABLE bead_words USING fts5 (words, content = '', tokenize = 'ascii');  -- of sentence units
CREATE TABLE problems (
  id INTEGER PRIMARY KEY,
  is_skipped INTEGER NOT NULL,  -- 1: gave no article, or a pair without beads; 0: was used all the same
  name TEXT NOT NULL,
  message TEXT NOT NULL,
  file TEXT NOT NULL,
  detail TEXT NOT NULL,
  line INTEGER,
  byte INTEGER
) STRICT;
CREATE TABLE pins (
  english TEXT NOT NULL,  -- label of the article
  korean TEXT NOT NULL,
  place INTEGER NOT NULL,
  english_text TEXT NOT NULL,  -- its sentences, a line each; empty: the Korean side has no counterpart
  english_nth INTEGER NOT NULL,    -- which of the places with these sentences is meant, from 0
  english_count INTEGER NOT NULL,  -- how many such places there were
  korean_text TEXT NOT NULL,
  korean_nth INTEGER NOT NULL,
  korean_count INTEGER NOT NULL,
  is_orphaned INTEGER NOT NULL,  -- 1: the text is not there any more
  PRIMARY KEY (english, korean, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE takedowns (label TEXT PRIMARY KEY, taken TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE knowledge (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE memo (
  kind TEXT NOT NULL,  -- anchors, trial, alignment
  key TEXT NOT NULL,   -- begins with the text digests of the one or two articles, separated by a blank
  value BLOB NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
)sql",
                                                R"sql(
ALTER TABLE articles ADD COLUMN is_named INTEGER NOT NULL DEFAULT 1;  -- 0: imported without address; the label counts
DROP VIEW units;
DROP INDEX pairs_by_english;
DROP INDEX pairs_by_korean;
DROP INDEX beads_by_pair;
DROP INDEX beads_by_confidence;
ALTER TABLE beads RENAME TO old_beads;
ALTER TABLE pairs RENAME TO old_pairs;
CREATE TABLE pairs (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  english TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  korean TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  method TEXT NOT NULL,    -- how it was linked; import
  score REAL,              -- NULL: an import did not say it
  margin REAL NOT NULL,
  label TEXT NOT NULL,
  evidence TEXT NOT NULL,  -- JSON: [{"method", "score", "words", "from_korean"}]
  failure TEXT,            -- why it was not aligned
  digest TEXT NOT NULL     -- of all that its units show
) STRICT, WITHOUT ROWID;
CREATE TABLE beads (
  id INTEGER PRIMARY KEY,
  pair TEXT NOT NULL REFERENCES pairs (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL UNIQUE,  -- as in the exports: "hyesan-1a2b3c4d:s3-2.3"
  level TEXT NOT NULL,        -- paragraph, sentence
  type TEXT NOT NULL,         -- "2-1": sizes of the English and the Korean side; empty: an import did not say it
  confidence REAL,            -- NULL: an import did not say it
  margin REAL,
  mark TEXT NOT NULL,      -- pinned, crossing
  refused TEXT,            -- why no export has it; NULL for units and null alignments
  english TEXT NOT NULL,   -- empty in a null alignment, as is its refs
  korean TEXT NOT NULL,
  english_refs TEXT NOT NULL,  -- places of its sentences: "ARTICLE:BLOCK:BEGIN-END", separated by blanks
  korean_refs TEXT NOT NULL,
  fields TEXT  -- of an imported unit: what no other column says, as JSON
) STRICT;
INSERT INTO pairs SELECT id, place, name, english, korean, method, score, margin, label, evidence, failure, digest
  FROM old_pairs;
INSERT INTO beads SELECT id, pair, name, level, type, confidence, margin, mark, refused, english, korean, english_refs,
  korean_refs, NULL FROM old_beads ORDER BY id;
DROP TABLE old_beads;
DROP TABLE old_pairs;
CREATE INDEX pairs_by_english ON pairs (english);
CREATE INDEX pairs_by_korean ON pairs (korean);
CREATE INDEX beads_by_pair ON beads (pair);
CREATE INDEX beads_by_confidence ON beads (confidence);
CREATE VIEW units AS SELECT * FROM beads WHERE refused IS NULL AND english <> '' AND korean <> '';
)sql",
                                                R"sql(
ALTER TABLE pairs ADD COLUMN coverage_english REAL;  -- 0..1, share of the text that the other side translates
ALTER TABLE pairs ADD COLUMN coverage_korean REAL;   -- NULL: the pair has no label
ALTER TABLE pairs ADD COLUMN runner_up TEXT;         -- the next best original (an article); NULL: there is none
ALTER TABLE pairs ADD COLUMN runner_up_score REAL;
)sql",
                                                R"sql(
ALTER TABLE pins ADD COLUMN verdict TEXT NOT NULL DEFAULT 'pinned';  -- accepted, rejected, noted
ALTER TABLE pins ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE parted (  -- articles that are no pair, whatever says so
  english TEXT NOT NULL,  -- label
  korean TEXT NOT NULL,
  PRIMARY KEY (english, korean)
) STRICT, WITHOUT ROWID;
CREATE TABLE corrections (  -- what people did, in its order; nothing is ever taken out
  id INTEGER PRIMARY KEY,
  english TEXT NOT NULL,  -- label of the article
  korean TEXT NOT NULL,
  action TEXT NOT NULL,    -- accept, reject, split ... undo, redo
  before TEXT NOT NULL,    -- JSON: all decisions about the pair before it
  after TEXT NOT NULL,     -- and after it
  reviewer TEXT NOT NULL,
  made TEXT NOT NULL       -- UTC, ISO 8601
) STRICT;
CREATE INDEX corrections_by_pair ON corrections (english, korean);
)sql",
                                                R"sql(
CREATE TABLE edits (  -- sentences whose text people corrected
  english TEXT NOT NULL,  -- label of the article
  korean TEXT NOT NULL,
  place INTEGER NOT NULL,
  is_korean INTEGER NOT NULL,  -- 1: of the Korean side
  sentence TEXT NOT NULL,      -- as the page has it, with a line feed
  nth INTEGER NOT NULL,        -- which of the places with this sentence is meant, from 0
  count INTEGER NOT NULL,      -- how many such places there were
  text TEXT NOT NULL,          -- what stands in its place
  is_orphaned INTEGER NOT NULL,  -- 1: the sentence is not there any more
  PRIMARY KEY (english, korean, place)
) STRICT, WITHOUT ROWID;
ALTER TABLE runs ADD COLUMN changes TEXT;  -- JSON: what the run changed; NULL: not known
ALTER TABLE pins ADD COLUMN is_moved INTEGER NOT NULL DEFAULT 0;  -- 1: the Korean side stands out of order
ALTER TABLE beads ADD COLUMN english_source TEXT;  -- as the page has it; NULL: nobody edited it
ALTER TABLE beads ADD COLUMN korean_source TEXT;
)sql",
                                                R"sql(
ALTER TABLE beads ADD COLUMN imported TEXT;  -- of a judged unit of an import: columns as its file has them, as JSON
)sql",
                                                R"sql(
ALTER TABLE memo RENAME TO old_memo;
CREATE TABLE memo (  -- its values are long: in a tree of their own, they do not stand between the keys
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,  -- anchors, trial, alignment ...
  key TEXT NOT NULL,   -- begins with the text digests of the one or two articles, separated by a blank
  value BLOB NOT NULL,
  UNIQUE (kind, key)
) STRICT;
INSERT INTO memo (kind, key, value) SELECT kind, key, value FROM old_memo ORDER BY kind, key;
DROP TABLE old_memo;
)sql"};

/// Version of a store; nothing for an empty database.
Result<std::optional<std::int64_t>> version_of(const sqlite::Database& database) {
  const auto owner = database.number("PRAGMA application_id");
  if (!owner) return owner.error();
  const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tables.error();
  if (**owner == 0 && **tables == 0) return std::optional<std::int64_t>{};
  if (**owner != application_id) return Error{errors::not_a_store, database.path()};
  auto version = database.number("PRAGMA user_version");
  if (!version) return version.error();
  if (**version > schema_version())
    return Error{errors::store_too_new, database.path(), fmt::format("version {} of the store", **version)};
  return version;
}

}  // namespace

std::int64_t schema_version() { return static_cast<std::int64_t>(migrations.size()); }

Status migrate(sqlite::Database& database) {
  const auto version = version_of(database);
  if (!version) return version.error();
  const std::int64_t first = version->value_or(0);
  if (first == schema_version()) return Done{};
  if (first > 0) {
    Result<sqlite::Statement> copy = database.prepare("VACUUM INTO ?");
    if (!copy) return copy.error();
    if (Status copied = copy->bind(0, fmt::format("{}.v{}", database.path(), first)).run(); !copied) return copied;
  }
  sqlite::Transaction transaction(database);
  if (Status begun = transaction.begin(); !begun) return begun;
  for (auto next = static_cast<std::size_t>(first); next < migrations.size(); ++next)
    if (Status made = database.run(migrations[next]); !made) return made;
  const std::string header =
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", application_id, schema_version());
  if (Status marked = database.run(header.c_str()); !marked) return marked;
  return transaction.commit();
}

Status check_version(const sqlite::Database& database) {
  const auto version = version_of(database);
  if (!version) return version.error();
  return *version ? Status(Done{}) : Error{errors::not_a_store, database.path()};
}

}  // namespace store
}  // namespace jjak
