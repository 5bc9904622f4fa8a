// SQLite as values: a database, prepared statements, transactions, and errors as Results.
#pragma once

#include <jjak/result.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace jjak {

/// What can be wrong with a database file.
namespace errors {
extern const ErrorKind database_foreign;
extern const ErrorKind database_damaged;
extern const ErrorKind database_locked;
}  // namespace errors

namespace sqlite {

class Database;

/// A prepared statement. Indexes of parameters and columns count from 0. The text and bytes that a column returns live
/// until the next step(). Belongs to the thread of its database.
class Statement {
 public:
  Statement() = default;

  bool is_prepared() const { return statement_ != nullptr; }

  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, std::int64_t number);
  Statement& bind(int parameter, double number);
  /// Bytes that are no text.
  Statement& bind_bytes(int parameter, std::string_view bytes);
  Statement& bind_null(int parameter);

  /// Goes to the next row; false behind the last one, after which the statement can be bound and run anew.
  Result<bool> step();
  /// Runs a statement that has no rows.
  Status run();
  /// Makes it ready to be bound anew before its rows were read to the end.
  void reset();

  std::string_view text(int column) const;
  std::string_view bytes(int column) const;
  std::int64_t number(int column) const;
  double real(int column) const;
  bool is_null(int column) const;

 private:
  friend class Database;
  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement& noted(int code);

  std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
  const Database* database_ = nullptr;
  int bound_ = 0;  ///< SQLite's code for the first value that could not be bound
};

enum class Mode : std::uint8_t {
  read,    ///< the file must exist, and is not changed
  create,  ///< the file is made where it is missing
};

/// One connection. Thread safety: one thread at a time. Other connections, of other processes too, may read while one
/// writes (write-ahead log); who finds the file locked waits some seconds before it fails with database_locked.
class Database {
 public:
  /// `path`: of a file, or ":memory:". Fails: not_found, permission_denied, database_foreign (no SQLite file),
  /// database_damaged, database_locked, read_failed.
  static Result<std::unique_ptr<Database>> open(const std::string& path, Mode mode);

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// Runs statements that give no rows, separated by semicolons. Fails as a step does: no_space, permission_denied,
  /// database_damaged, database_locked, write_failed with SQLite's words.
  Status run(const char* statements);

  /// Precondition: the SQL is right; it is part of the program. Fails as run.
  Result<Statement> prepare(std::string_view sql) const;

  /// Prepares a statement that is asked for again and again, unless it is prepared.
  Status prepare_once(Statement& statement, std::string_view sql) const;

  /// The id of the last row that was inserted. Cheaper than RETURNING, which keeps all rows of a statement before it
  /// gives the first one.
  std::int64_t last_row() const;

  /// The number in the first column of the first row; nothing without a row.
  Result<std::optional<std::int64_t>> number(std::string_view sql) const;

  const std::string& path() const { return path_; }

 private:
  friend class Statement;
  friend class Transaction;
  Database(std::string path, sqlite3* connection);
  static Result<std::unique_ptr<Database>> connect(const std::string& path, const std::string& name, int flags);
  Error error(int code) const;

  std::string path_;
  sqlite3* connection_;
};

/// Undoes everything since its begin() unless commit() was called.
class Transaction {
 public:
  explicit Transaction(Database& database) : database_(database) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  /// Takes the right to write at once, so that a second writer fails here and not in the middle.
  Status begin();
  Status commit();

 private:
  Database& database_;
  bool is_open_ = false;
};

}  // namespace sqlite
}  // namespace jjak
