// The fields of an article in a record: an object of JSON or a row of a table.
#pragma once

#include "documents/outlet.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::reading {

enum class Field : std::uint8_t { url, html, text, title, byline, date, language, section, records };
inline constexpr std::size_t field_count = 9;

/// What corpus/wordings/records.tsv holds.
std::string_view record_names_list();

/// The field with that name ("url" ... "section"); nothing for another name.
std::optional<Field> field_named(std::string_view name);

/// A name without letter case and without the signs between its words: "Publish-Date" -> "publishdate".
std::string field_key(std::string_view name);

/// Knows under which names records keep their fields.
class FieldNames {
 public:
  /// `keys`: of the user; they come before the known names.
  explicit FieldNames(const std::vector<RecordKey>& keys);

  struct Place {
    Field field{};
    std::size_t rank = 0;  ///< of several names of one field, the lowest counts
  };
  /// What the name stands for; null when it is not known. O(length + log names).
  const Place* find(std::string_view name) const;
  /// Whether the user names a value inside an object, "data.story".
  bool names_inner(std::string_view name) const { return inner_.contains(field_key(name)); }

 private:
  std::map<std::string, Place, std::less<>> places_;
  std::map<std::string, bool, std::less<>> inner_;  ///< the outer names of the user's keys with a dot
};

/// Collects the values of a record. Of several names of one field, the first that has a value counts.
class Record {
 public:
  /// A list of texts is paragraphs, a list of names is several authors.
  void add(const FieldNames::Place& place, std::string value);
  bool has_text() const { return !value_of(Field::text).empty() || !value_of(Field::html).empty(); }

  /// Gives the article to the outlet. `origin`: where the record stands. Precondition: has_text().
  void give(Origin origin, Outlet& outlet) &&;

 private:
  struct Value {
    std::string text;
    std::size_t rank = static_cast<std::size_t>(-1);
  };
  const std::string& value_of(Field field) const { return values_[static_cast<std::size_t>(field)].text; }
  std::string take(Field field) { return std::move(values_[static_cast<std::size_t>(field)].text); }

  std::array<Value, field_count> values_;
};

/// Names for a message: "url, title, story"; a few of many, cut where they are long.
std::string listed_names(const std::vector<std::string>& names);

}  // namespace jjak::reading
