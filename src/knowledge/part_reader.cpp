// Reads the lines of a file of knowledge. What comes from outside is checked column by column.
#include "knowledge/part_reader.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <charconv>

namespace jjak::knowledge {
namespace {

text::TableFormat format_of_table() {
  text::TableFormat format;
  format.skips_comments = format.skips_blank_lines = false;
  return format;
}

}  // namespace

PartReader::PartReader(std::string_view bytes, const std::string& path, std::string_view format, std::uint64_t version,
                       const ErrorKind& not_such_a_file)
    : table_(bytes, path, format_of_table()) {
  const std::string start = fmt::format("{}\t", format), first = fmt::format("{}{}", start, version);
  const std::string_view line = bytes.substr(0, bytes.find('\n'));
  if (!line.starts_with(start))
    problem_ = Error{not_such_a_file, path};
  else if (line != first)
    problem_ = Error{errors::unsupported, path, fmt::format("{}, not version {}", format, version)};
  else if (!bytes.ends_with('\n'))
    problem_ = Error{errors::truncated, path, "the last line"};
  else
    table_.next();
}

bool PartReader::next(std::size_t columns) {
  if (problem_) return false;
  if (!table_.next()) {
    problem_ = table_.problem();
    return false;
  }
  const std::size_t found = table_.row().cells.size();
  if (found != columns) fail(fmt::format("{} columns in place of {}", found, columns));
  return found == columns;
}

std::uint64_t PartReader::number_in(std::string_view text, std::uint64_t most) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc{} && end == text.data() + text.size() && value <= most) return value;
  fail(fmt::format("expected a whole number from 0 to {}", most));
  return 0;
}

void PartReader::fail(std::string detail) {
  if (!problem_) problem_ = table_.error(errors::knowledge_line, std::move(detail));
}

}  // namespace jjak::knowledge
