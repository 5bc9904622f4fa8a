// The fuzz targets for parallel corpora of others: units in one file, and alignments that name sentences of two more.
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "support/folder.hpp"
#include "text/utf8.hpp"

#include <jjak/bitext/bitext.hpp>

#include <array>
#include <string>
#include <vector>

namespace jjak::fuzz {
namespace {

constexpr std::string_view boundary = "\n====\n";  // between the files of an input

/// So many files of an input; those that are missing are empty.
template <std::size_t count>
std::array<std::string_view, count> files_of(std::string_view bytes) {
  std::array<std::string_view, count> files;
  for (std::string_view& file : files) {
    const std::size_t end = &file == &files.back() ? bytes.size() : std::min(bytes.find(boundary), bytes.size());
    file = bytes.substr(0, end);
    bytes.remove_prefix(std::min(bytes.size(), end + boundary.size()));
  }
  return files;
}

void read_all(const std::vector<std::string>& paths) {
  BitextInput input = bitext_input(paths);
  input.all_beads = true;
  std::uint64_t given = 0, told = 0;
  const auto count = read_bitext(
      input,
      [&](BitextUnit& unit) {
        ++given;
        for (const std::string_view name : bitext_field_names())
          promise(!text::invalid_utf8(field_of(unit, name)), "fields are UTF-8");
        promise(!unit.english.text.empty() || !unit.korean.text.empty(), "a unit has a text");
        return true;
      },
      [&](const Error&) { ++told; });
  promise(!count || (count->units == given && count->bad == told), "all that was read is counted");
}

}  // namespace

void units(std::string_view bytes) {
  const test::Folder folder;
  read_all({folder.write("units", bytes)});
}

void rungs(std::string_view bytes) {
  const test::Folder folder;
  const auto [ladder, english, korean] = files_of<3>(bytes);
  read_all({folder.write("a.en", english), folder.write("a.ko", korean), folder.write("ladder", ladder)});
}

void xces(std::string_view bytes) {
  const test::Folder folder;
  const auto [alignment, english, korean] = files_of<3>(bytes);
  folder.write("en/a.xml", english);
  folder.write("ko/a.xml", korean);
  read_all({folder.write("a.xces", "<cesAlign version=\"1.0\">" + std::string(alignment))});
}

}  // namespace jjak::fuzz
