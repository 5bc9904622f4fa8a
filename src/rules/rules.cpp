// The words that a run knows: the built-in ones, and the user's files on top of them.
#include <jjak/rules.hpp>

#include "rules/built_in.hpp"
#include "rules/readers.hpp"

namespace jjak {
namespace rules {
namespace {

std::shared_ptr<const Lists> make_built_in() {
  auto lists = std::make_shared<Lists>();
  // Tests and tools/lint read the files of corpus/rules; a word that cannot be read would only be missing here.
  static_cast<void>(read_sections(built_in_sections(), "corpus/rules", lists->sentences));
  static_cast<void>(read_table(built_in_tables(), "corpus/rules", *lists));
  return lists;
}

const std::shared_ptr<const Lists>& shared_built_in() {
  static const std::shared_ptr<const Lists> lists = make_built_in();
  return lists;
}

/// Whether the first line that says anything opens a heading.
bool is_in_sections(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin != std::string_view::npos && line[begin] != '#') return line.find('\t') == std::string_view::npos;
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return true;
}

}  // namespace

const Lists& built_in() { return *shared_built_in(); }

const Lists& lists_of(const Rules& rules) { return *rules.lists_; }

}  // namespace rules

Rules::Rules() : lists_(rules::shared_built_in()) {}

Status Rules::add(std::string_view bytes, const std::string& name) {
  auto changed = std::make_shared<rules::Lists>(*lists_);
  Status status = rules::is_in_sections(bytes) ? rules::read_sections(bytes, name, changed->sentences)
                                               : rules::read_table(bytes, name, *changed);
  if (status) lists_ = std::move(changed);
  return status;
}

}  // namespace jjak
