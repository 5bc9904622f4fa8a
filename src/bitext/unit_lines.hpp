// Units as lines of TSV and JSON, with the columns that their corpus has.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::bitext {

/// The columns of a corpus: first see() all its units, then write them. A TSV with a header keeps its columns and its
/// lines as they are; so do JSON lines.
class Columns {
 public:
  void see(const BitextUnit& unit);

  /// "id\tlevel\ten\tko\n".
  std::string tsv_header() const;
  /// One line with its end. Tabs and line breaks inside a field become blanks.
  std::string tsv_line(const BitextUnit& unit) const;

 private:
  std::vector<bool> used_;          ///< by the place in all_fields()
  std::vector<std::string> extra_;  ///< other fields, in the order in which they came
  std::shared_ptr<const std::vector<std::string>> given_;
  bool is_given_ = true;  ///< whether all units so far had the columns `given_`
};

/// One JSON object with its line end: the line as it was read, where it was JSON; else the texts in "translation" and
/// all other fields under their names.
std::string json_line(const BitextUnit& unit);

/// The members of that object, without braces: for lines that say more.
std::string json_members(const BitextUnit& unit);

}  // namespace jjak::bitext
