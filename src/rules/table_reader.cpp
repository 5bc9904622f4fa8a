// Rule files as tables: list <TAB> word <TAB> value. # begins a comment line; -word takes a word out; _ at either end
// of a word is a space. The lists change once, at the end of the file, so that a long file takes linear time.
#include "base/string_map.hpp"
#include "rules/declared.hpp"
#include "rules/readers.hpp"
#include "text/ascii.hpp"
#include "text/hangul.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace jjak::rules {
namespace {

constexpr std::size_t longest_word = 200;  // bytes; longer lines are never looked up

/// The word with its spaces: "글_" -> "글 ".
std::string spelled(std::string_view word) {
  std::string text(word);
  if (text.starts_with('_')) text.front() = ' ';
  if (text.ends_with('_')) text.back() = ' ';
  return text;
}

bool has_han(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (text::is_han(text::next_code_point(word, at))) return true;
  return false;
}

/// Reads the rows of one file, and then changes the lists.
class RowReader {
 public:
  RowReader(std::string_view bytes, const std::string& name, Lists& lists) : lists_(lists), table_(bytes, name) {}

  Status read() {
    while (table_.next())
      if (Status status = read_row(); !status) return status;
    if (table_.problem()) return *table_.problem();
    change_lists();
    return Done{};
  }

 private:
  /// What the file does with a word.
  struct Change {
    std::optional<Entry> entry;  ///< none: the word is taken out
    std::uint64_t line = 0;
  };

  Error error(ErrorCode code, std::string_view detail) const { return table_.error(code, std::string(detail)); }

  Status read_row() {
    const std::vector<std::string_view>& cells = table_.row().cells;
    const auto id = list_named(cells[0]);
    if (!id) return error(errors::rules_list, cells[0]);
    const Declaration& declared = declaration_of(*id);
    std::string_view word = table_.row().cell(1);
    const bool taken_out = word.size() > 1 && word.starts_with('-');
    if (taken_out) word.remove_prefix(1);
    const std::size_t expected = taken_out || declared.values == ValueKind::none ? 2 : 3;
    if (cells.size() != expected || word.empty() || word.size() > longest_word)
      return table_.row_error(errors::rules_columns, longest_word);
    if (taken_out) return take_out(*id, spelled(word));
    if (Status status = check_letters(declared, word); !status) return status;
    return add(*id, declared, {spelled(word), std::string(table_.row().cell(2)), 0});
  }

  Status take_out(ListId id, const std::string& word) {
    if (present(id, word) == nullptr) return error(errors::rules_absent, word);
    changes_[index_of(id)].insert_or_assign(word, Change{std::nullopt, table_.row().line});
    return Done{};
  }

  /// The entry of a word after the rows so far; null when the list does not have it.
  const Entry* present(ListId id, const std::string& word) const {
    const auto change = changes_[index_of(id)].find(word);
    if (change == changes_[index_of(id)].end()) return lists_[id].find(word);
    return change->second.entry ? &*change->second.entry : nullptr;
  }

  Status check_letters(const Declaration& declared, std::string_view word) const {
    const bool korean = text::has_hangul(word) || has_han(word);
    const bool capital = std::any_of(word.begin(), word.end(), ascii::is_upper);
    if (declared.letters == Letters::english && (korean || capital)) return error(errors::rules_english, word);
    if (declared.letters == Letters::korean && !korean) return error(errors::rules_korean, word);
    return Done{};
  }

  Status add(ListId id, const Declaration& declared, Entry entry) {
    if (!set_number(declared, entry)) return error(errors::rules_value, entry.text);
    const auto change = changes_[index_of(id)].find(entry.word);
    if (change != changes_[index_of(id)].end() && change->second.entry)
      return error(errors::rules_duplicate, std::to_string(change->second.line));
    if (const Entry* other = present(id, entry.word); other != nullptr && other->text != entry.text)
      return error(errors::rules_contradiction, entry.word + ": " + other->text);
    for (const ListId excluded : declared.excludes)
      if (present(excluded, entry.word) != nullptr)
        return error(errors::rules_contradiction, entry.word + ": " + std::string(name_of(excluded)));
    std::string word = entry.word;
    changes_[index_of(id)].insert_or_assign(std::move(word), Change{std::move(entry), table_.row().line});
    return Done{};
  }

  /// Changes each list at once: word by word, a long file would take quadratic time.
  void change_lists() {
    for (std::size_t i = 0; i < list_count; ++i) {
      StringSet removed;
      std::vector<Entry> added;
      for (auto& [word, change] : changes_[i]) {
        if (change.entry)
          added.push_back(*std::move(change.entry));
        else
          removed.insert(word);
      }
      if (!removed.empty()) lists_[static_cast<ListId>(i)].remove(removed);
      if (!added.empty()) lists_[static_cast<ListId>(i)].add(std::move(added));
    }
  }

  static std::size_t index_of(ListId id) { return static_cast<std::size_t>(id); }

  static bool set_number(const Declaration& declared, Entry& entry) {
    const std::string& text = entry.text;
    switch (declared.values) {
      case ValueKind::none: return true;
      case ValueKind::text: return !text.empty();
      case ValueKind::choice: {
        const auto place = std::find(declared.choices.begin(), declared.choices.end(), text);
        entry.number = place - declared.choices.begin();
        return place != declared.choices.end();
      }
      case ValueKind::number: break;
    }
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), entry.number);
    return failure == std::errc{} && end == text.data() + text.size() && entry.number >= declared.least &&
           entry.number <= declared.most;
  }

  Lists& lists_;
  text::TableReader table_;
  std::array<StringMap<Change>, list_count> changes_;  // by word; the last row about it counts
};

}  // namespace

Status read_table(std::string_view bytes, const std::string& name, Lists& lists) {
  return RowReader(bytes, name, lists).read();
}

}  // namespace jjak::rules
