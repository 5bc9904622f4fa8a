// Writes Parquet with DuckDB, a program that users install: it reads the JSON lines of a level out of a temporary file.
#include "exports/parquet.hpp"

#include "base/message.hpp"
#include "exports/temporary_file.hpp"
#include "programs/child_process.hpp"

#include <array>
#include <fstream>
#include <optional>
#include <utility>

namespace jjak {
namespace errors {
const ErrorKind no_parquet_program{
    "no_parquet_program", tr("Parquet files are written by the program DuckDB, and no {detail} can be started; install "
                             "it, or write JSON lines, which hold the same")};
const ErrorKind parquet_program_failed{
    "parquet_program_failed", tr("DuckDB, which should write a Parquet file, failed: {detail}; what it says stands "
                                 "above")};
}  // namespace errors

namespace exports {
namespace {

/// The members of the JSON lines, as types of SQL.
constexpr std::string_view common_columns =
    "translation: 'STRUCT(en VARCHAR, ko VARCHAR)', id: 'VARCHAR', level: 'VARCHAR', type: 'VARCHAR', "
    "confidence: 'DOUBLE', margin: 'DOUBLE', crossing: 'BOOLEAN', url_en: 'VARCHAR', url_ko: 'VARCHAR', "
    "date_en: 'VARCHAR', date_ko: 'VARCHAR', link: 'VARCHAR'";
constexpr std::string_view document_columns =
    "title_en: 'VARCHAR', title_ko: 'VARCHAR', "
    "passages: 'STRUCT(rendering VARCHAR, en VARCHAR, ko VARCHAR, confidence DOUBLE)[]'";
constexpr std::string_view unit_columns =
    "en_paragraphs: 'BIGINT[]', ko_paragraphs: 'BIGINT[]', en_sentences: 'BIGINT[]', ko_sentences: 'BIGINT[]'";

std::string sql_text(std::string_view path) {
  std::string text = "'";
  for (const char c : path) text += c == '\'' ? std::string("''") : std::string(1, c);
  return text + "'";
}

/// One thread writes the same bytes each time. A line is as long as an article can be.
std::string statement(const std::string& lines, const std::string& to, Level level) {
  std::string sql = "SET threads = 1; COPY (SELECT * FROM read_json(" + sql_text(lines);
  sql += ", format = 'newline_delimited', maximum_object_size = 268435456, columns = {";
  sql += common_columns;
  sql += ", ";
  sql += level == Level::document ? document_columns : unit_columns;
  return sql + "})) TO " + sql_text(to) + " (FORMAT parquet);";
}

constexpr std::string_view program = "duckdb";

/// Runs DuckDB to its end.
Status run(const std::vector<std::string>& arguments) {
  constexpr std::chrono::milliseconds step(1000), to_end(60'000);
  std::vector<std::string> words{std::string(program)};
  words.insert(words.end(), arguments.begin(), arguments.end());
  Result<ChildProcess> child = ChildProcess::start(std::move(words), errors::no_parquet_program);
  if (!child) return Error{errors::no_parquet_program, {}, std::string(program)};
  child->close_input();
  std::string_view nothing;
  for (std::string said; child->exchange(nothing, said, step);) said.clear();
  const ChildProcess::End end = child->end(to_end);
  return end.is_success ? Status(Done{}) : Error{errors::parquet_program_failed, {}, end.words};
}

/// A file of this format begins and ends with its name.
bool is_parquet(const std::string& path) {
  constexpr std::string_view name = "PAR1";
  std::ifstream file(path, std::ios::binary);
  std::array<char, name.size()> begin{}, end{};
  file.read(begin.data(), begin.size());
  file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
  file.read(end.data(), end.size());
  return file && std::string_view(begin.data(), begin.size()) == name &&
         std::string_view(end.data(), end.size()) == name;
}

class ParquetFile final : public ByteSink {
 public:
  ParquetFile(TemporaryFile lines, std::unique_ptr<ByteSink> to, Level level)
      : lines_(std::move(lines)), to_(std::move(to)), level_(level) {}

  Status write(std::string_view bytes) override { return lines_->write(bytes); }

  Status close() override {
    const Result<TemporaryFile> made = TemporaryFile::make();
    if (!made) return made.error();
    // An empty file of settings: those of the user could change what is written.
    const std::string sql = statement(lines_->path(), made->path(), level_);
    if (Status written = run({"-init", "/dev/null", "-c", sql}); !written) return written;
    if (!is_parquet(made->path())) return Error{errors::parquet_program_failed, {}, "it wrote no Parquet file"};
    lines_.reset();
    if (Status passed = made->pass_on(*to_); !passed) return passed;
    return to_->close();
  }

 private:
  std::optional<TemporaryFile> lines_;
  std::unique_ptr<ByteSink> to_;
  Level level_;
};

}  // namespace

Result<std::unique_ptr<ByteSink>> parquet_file(std::unique_ptr<ByteSink> to, const Options& options) {
  if (Status found = run({"-version"}); !found) return found.error();
  Result<TemporaryFile> lines = TemporaryFile::make();
  if (!lines) return lines.error();
  return std::unique_ptr<ByteSink>(std::make_unique<ParquetFile>(*std::move(lines), std::move(to), options.level));
}

}  // namespace exports
}  // namespace jjak
