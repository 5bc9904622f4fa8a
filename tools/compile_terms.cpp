// Runs while jjak is built: compiles the term lists of corpus/terms into a C++ source, so that the program holds them
// ready to be searched.
//
//     jjak-compile-terms OUTPUT.cpp TERMS.tsv...
#include "base/output.hpp"
#include "dictionary/format.hpp"

#include <jjak/anchor.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/lexicon.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

/// Words of eight bytes, in this machine's order: a compiler reads them much faster than single bytes. A program for
/// machines of the other order does not compile.
std::string source_of(const std::string& compiled) {
  std::string out = fmt::format(
      "#include \"load/own_terms.hpp\"\n\n#include <bit>\n\nstatic_assert(std::endian::native == "
      "std::endian::{});\n\nnamespace {{\n\nconstexpr std::size_t size = {};\n"
      "constexpr std::uint64_t words[] = {{",
      std::endian::native == std::endian::little ? "little" : "big", compiled.size());
  for (std::size_t at = 0; at < compiled.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, compiled.data() + at, std::min(sizeof(word), compiled.size() - at));
    out += fmt::format("{:#x},\n", word);
  }
  out += fmt::format(
      "}};\n\n}}  // namespace\n\nstd::string_view jjak::compiled_own_terms() {{\n"
      "  return {{reinterpret_cast<const char*>(words), size}};\n}}\n\n"
      "std::uint64_t jjak::own_terms_digest() {{ return {:#x}; }}\n",
      jjak::dictionary::hash_of(compiled));
  return out;
}

}  // namespace

int main(int count, char** arguments) {
  const auto fail = [](const std::string& file, const std::string& what) {
    fmt::print(stderr, "jjak-compile-terms: {}: {}\n", file, what);
    return 1;
  };
  if (count < 3) return fail("usage", "OUTPUT.cpp TERMS.tsv...");
  std::vector<jjak::DictionaryEntry> entries;
  for (int n = 2; n < count; ++n) {
    std::ifstream file(arguments[n], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto terms = jjak::read_terms(bytes, arguments[n]);
    if (file.bad() || !file.is_open()) return fail(arguments[n], "cannot be read");
    if (!terms) return fail(arguments[n], jjak::describe(terms.error()));
    entries.insert(entries.end(), terms->begin(), terms->end());
  }
  const auto written = jjak::write_file(arguments[1], source_of(jjak::compile_dictionary(entries)), true);
  return written ? 0 : fail(arguments[1], written.error().detail);
}
