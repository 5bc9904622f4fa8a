// Opens SQLite databases and turns SQLite's result codes into errors that say what to do.
#include "sqlite/database.hpp"

#include "base/allocated.hpp"
#include "base/message.hpp"

#include <fmt/core.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind database_foreign{"database_foreign", tr("this is no database of SQLite")};
const ErrorKind database_damaged{"database_damaged",
                                 tr("the database is damaged ({detail}); restore a copy of it, or build it again")};
const ErrorKind database_locked{"database_locked",
                                tr("another program is using the database; try again when it is done")};
}  // namespace errors

namespace sqlite {
namespace {

constexpr int wait_ms = 10'000;                                   // for a lock
constexpr const char* page_cache = "PRAGMA cache_size = -16384";  // KiB; a run asks for rows all over the file

/// A file that does not change while it is read.
std::string immutable_uri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    if (c == '?' || c == '#' || c == '%')
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      uri += c;
  }
  return uri + "?immutable=1";
}

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

/// A value that could not be bound for want of memory would be NULL; the next step says so instead.
Statement& Statement::noted(int code) {
  if (bound_ == SQLITE_OK) bound_ = code;
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  return noted(sqlite3_bind_text64(statement_.get(), parameter + 1, text.data() == nullptr ? "" : text.data(),
                                   text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, std::int64_t number) {
  return noted(sqlite3_bind_int64(statement_.get(), parameter + 1, number));
}

Statement& Statement::bind(int parameter, double number) {
  return noted(sqlite3_bind_double(statement_.get(), parameter + 1, number));
}

Statement& Statement::bind_bytes(int parameter, std::string_view bytes) {
  return noted(sqlite3_bind_blob64(statement_.get(), parameter + 1, bytes.data() == nullptr ? "" : bytes.data(),
                                   bytes.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bind_null(int parameter) { return noted(sqlite3_bind_null(statement_.get(), parameter + 1)); }

Result<bool> Statement::step() {
  const int bound = std::exchange(bound_, SQLITE_OK);
  const int code = bound == SQLITE_OK ? sqlite3_step(statement_.get()) : bound;
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) {
    sqlite3_reset(statement_.get());
    return false;
  }
  Error error = database_->error(code);
  sqlite3_reset(statement_.get());
  return error;
}

Status Statement::run() {
  const Result<bool> stepped = step();
  if (!stepped) return stepped.error();
  reset();
  return Done{};
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

std::string_view Statement::text(int column) const { return bytes(column); }

std::string_view Statement::bytes(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  if (data == nullptr) {  // NULL, no bytes, or no memory for them
    require_memory((sqlite3_errcode(sqlite3_db_handle(statement_.get())) & 0xFF) != SQLITE_NOMEM);
    return {};
  }
  return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

/// Opens a connection; `name` may be a URI.
Result<std::unique_ptr<Database>> Database::connect(const std::string& path, const std::string& name, int flags) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
  std::unique_ptr<Database> database(new Database(path, connection));
  if (code != SQLITE_OK) {
    const int cause = connection == nullptr ? 0 : sqlite3_system_errno(connection);
    if (cause != 0 && (code & 0xFF) == SQLITE_CANTOPEN) return system_error(cause, path, errors::read_failed);
    return database->error(code);
  }
  // SQLite opens what it cannot write for reading.
  if ((flags & SQLITE_OPEN_READWRITE) != 0 && sqlite3_db_readonly(connection, "main") == 1)
    return Error{errors::permission_denied, path};
  sqlite3_busy_timeout(connection, wait_ms);
  if (const Status sized = database->run(page_cache); !sized) return sized.error();
  // A file that is no database is found by the first look into it.
  if (const auto version = database->number("PRAGMA schema_version"); !version) return version.error();
  return database;
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode) {
  // SQLite refuses links anywhere in a path that it is told not to follow; only one in the file's place is dangerous.
  std::error_code failure;
  const std::filesystem::path named = std::filesystem::absolute(path),
                              folder = std::filesystem::canonical(named.parent_path(), failure);
  const std::string place = failure || path == ":memory:" ? path : (folder / named.filename()).string();
  constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
  if (mode == Mode::create) return connect(path, place, common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  // A reader that may write removes the files beside the database which readers, too, make there.
  if (::access(place.c_str(), W_OK) == 0) {
    Result<std::unique_ptr<Database>> opened = connect(path, place, common | SQLITE_OPEN_READWRITE);
    if (!opened) return opened;
    const Status restrained = (*opened)->run("PRAGMA query_only = ON");
    return restrained ? std::move(opened) : restrained.error();
  }
  Result<std::unique_ptr<Database>> opened = connect(path, place, common | SQLITE_OPEN_READONLY);
  // Where no file can be made beside the database, nobody writes either, and it can be read without.
  if (opened || ::access(folder.c_str(), W_OK) == 0) return opened;
  return connect(path, immutable_uri(place), common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

Database::Database(std::string path, sqlite3* connection) : path_(std::move(path)), connection_(connection) {}

Database::~Database() { sqlite3_close_v2(connection_); }

Status Database::run(const char* statements) {
  const int code = sqlite3_exec(connection_, statements, nullptr, nullptr, nullptr);
  return code == SQLITE_OK ? Status(Done{}) : error(code);
}

Result<Statement> Database::prepare(std::string_view sql) const {
  Statement statement;
  sqlite3_stmt* made = nullptr;
  const int code = sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &made, nullptr);
  statement.statement_.reset(made);
  statement.database_ = this;
  if (code != SQLITE_OK) return error(code);
  return statement;
}

Status Database::prepare_once(Statement& statement, std::string_view sql) const {
  if (statement.is_prepared()) return Done{};
  Result<Statement> made = prepare(sql);
  if (!made) return made.error();
  statement = *std::move(made);
  return Done{};
}

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(connection_); }

Result<std::optional<std::int64_t>> Database::number(std::string_view sql) const {
  Result<Statement> statement = prepare(sql);
  if (!statement) return statement.error();
  const Result<bool> row = statement->step();
  if (!row) return row.error();
  if (!*row) return std::optional<std::int64_t>{};
  return std::optional(statement->number(0));
}

Error Database::error(int code) const {
  if (code == SQLITE_IOERR_NOMEM) return {errors::out_of_memory, path_};
  switch (code & 0xFF) {
    case SQLITE_NOTADB: return {errors::database_foreign, path_};
    case SQLITE_CORRUPT: return {errors::database_damaged, path_, sqlite3_errmsg(connection_)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {errors::database_locked, path_};
    case SQLITE_FULL: return {errors::no_space, path_};
    case SQLITE_NOMEM: return {errors::out_of_memory, path_};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {errors::permission_denied, path_};
    default: break;
  }
  if (const int cause = sqlite3_system_errno(connection_); cause == ENOSPC || cause == EDQUOT || cause == EACCES)
    return system_error(cause, path_, errors::write_failed);
  return {errors::write_failed, path_, sqlite3_errmsg(connection_)};
}

Transaction::~Transaction() {
  // Where this fails, too, closing the database undoes it.
  if (is_open_) sqlite3_exec(database_.connection_, "ROLLBACK", nullptr, nullptr, nullptr);
}

Status Transaction::begin() {
  Status begun = database_.run("BEGIN IMMEDIATE");
  is_open_ = static_cast<bool>(begun);
  return begun;
}

Status Transaction::commit() {
  Status done = database_.run("COMMIT");
  if (done) is_open_ = false;
  return done;
}

}  // namespace sqlite
}  // namespace jjak
