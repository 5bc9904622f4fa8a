// Rule files as tables: list <TAB> word <TAB> value. # begins a comment line; -word takes a word out; _ at either end of a word is
// a space.
#include "rules/declared.hpp"
#include "rules/readers.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace jjak::rules {
namespace {

constexpr std::size_t longest_word = 200;  // bytes; longer lines are never looked up

struct Row {
  std::string_view list, word, value;
  std::size_t columns = 0;
};

Row cut(std::string_view line) {
  Row row;
  for (std::string_view* cell : {&row.list, &row.word, &row.value}) {
    const std::size_t tab = std::min(line.find('\t'), line.size());
    *cell = line.substr(0, tab);
    ++row.columns;
    if (tab == line.size()) return row;
    line.remove_prefix(tab + 1);
  }
  ++row.columns;
  return row;
}

/// The word with its spaces: "글_" -> "글 ".
std::string spelled(std::string_view word) {
  std::string text(word);
  if (text.starts_with('_')) text.front() = ' ';
  if (text.ends_with('_')) text.back() = ' ';
  return text;
}

bool has_korean(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = text::next_code_point(word, at);
    if (text::is_hangul(c) || text::is_han(c)) return true;
  }
  return false;
}

class TableReader {
 public:
  TableReader(Lists& lists, const std::string& name) : lists_(lists), name_(name) {}

  Status read(std::string_view bytes) {
    for (const std::string_view line : text::lines_of(bytes)) {
      ++number_;
      if (const auto byte = text::invalid_utf8(line)) return Error{errors::bad_utf8, name_, "utf-8", number_, *byte};
      if (line.empty() || line.starts_with('#')) continue;
      if (Status status = read_row(line); !status) return status;
    }
    return Done{};
  }

 private:
  Error error(ErrorCode code, std::string_view detail) const { return {code, name_, std::string(detail), number_}; }

  Status read_row(std::string_view line) {
    Row row = cut(line);
    const auto id = list_named(row.list);
    if (!id) return error(errors::rules_list, row.list);
    const Declaration& declared = declaration_of(*id);
    const bool taken_out = row.word.size() > 1 && row.word.starts_with('-');
    if (taken_out) row.word.remove_prefix(1);
    const std::size_t expected = taken_out || declared.values == ValueKind::none ? 2 : 3;
    if (row.columns != expected || row.word.empty() || row.word.size() > longest_word)
      return error(errors::rules_columns, line.substr(0, longest_word));
    if (taken_out)
      return lists_[*id].remove(spelled(row.word)) ? Status(Done{}) : error(errors::rules_absent, row.word);
    if (Status status = check_letters(declared, row.word); !status) return status;
    return add(*id, declared, row);
  }

  Status check_letters(const Declaration& declared, std::string_view word) const {
    const bool korean = has_korean(word);
    const bool capital = std::any_of(word.begin(), word.end(), ascii::is_upper);
    if (declared.letters == Letters::english && (korean || capital)) return error(errors::rules_english, word);
    if (declared.letters == Letters::korean && !korean) return error(errors::rules_korean, word);
    return Done{};
  }

  Status add(ListId id, const Declaration& declared, const Row& row) {
    Entry entry{spelled(row.word), std::string(row.value), 0};
    if (!set_number(declared, entry)) return error(errors::rules_value, row.value);
    const auto [seen, is_new] = lines_.try_emplace({id, entry.word}, number_);
    if (!is_new) return error(errors::rules_duplicate, std::to_string(seen->second));
    if (const Entry* other = lists_[id].find(entry.word); other != nullptr && other->text != entry.text)
      return error(errors::rules_contradiction, entry.word + ": " + other->text);
    for (const ListId excluded : declared.excludes)
      if (lists_[excluded].contains(entry.word))
        return error(errors::rules_contradiction, entry.word + ": " + std::string(name_of(excluded)));
    lists_[id].add(std::move(entry));
    return Done{};
  }

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
  const std::string& name_;
  std::map<std::pair<ListId, std::string>, std::uint64_t> lines_;  // where this file has each word
  std::uint64_t number_ = 0;
};

}  // namespace

Status read_table(std::string_view bytes, const std::string& name, Lists& lists) {
  return TableReader(lists, name).read(bytes);
}

}  // namespace jjak::rules
