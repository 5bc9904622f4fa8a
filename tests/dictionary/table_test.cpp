// Compiled dictionaries: what was written is found, joined ones know what one would, and no bytes do harm.
#include "dictionary/table.hpp"

#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/compiled.hpp"
#include "words/phrases.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/read.hpp>

#include <algorithm>
#include <filesystem>

namespace {

using jjak::Dictionary;
using jjak::DictionaryEntry;
using jjak::DictionaryOrigin;
using jjak::dictionary::SlotKey;
using jjak::dictionary::Table;
using Entries = std::vector<DictionaryEntry>;

const Entries some{
    {"harbor", "항구", 1},        {"harbor", "항만", .5}, {"rice price", "쌀값", 1}, {"help", "돕다", .25},
    {"ship of state", "나라", 1}, {"harbor", "항구", .7}, {"the", "그", 1},          {"?", "쌀", 1}};

jjak::Result<Table> open(const std::string& bytes, const DictionaryOrigin& origin = {}) {
  return Table::open(nullptr, bytes, origin, "test");
}

jjak::Result<Dictionary> dictionary_of(std::string bytes, const DictionaryOrigin& origin = {}) {
  const auto owner = std::make_shared<const std::string>(std::move(bytes));
  return Dictionary::from_compiled(owner, *owner, origin, "test");
}

/// All that a dictionary answers about the given words.
std::string answers(const Dictionary& dictionary, const std::vector<std::string>& words) {
  const jjak::anchors::PhraseTable& phrases = jjak::anchors::phrases_of(dictionary);
  std::string out;
  for (const std::string& word : words) {
    for (const auto& [korean, weight] : phrases.find(word)) out += std::string(korean) + std::to_string(weight) + ' ';
    out += std::to_string(phrases.phrase_sizes(word));
    if (const auto form = phrases.find_korean(word)) out += std::string(form->key) + (form->is_verb ? " verb" : "");
    out += phrases.knows_english(word) ? '+' : '-';
  }
  return out;
}

const std::vector<std::string> asked{"harbor", "rice price", "price", "rice", "ship of state", "ship", "help", "the",
                                     "",       "항구",       "쌀값",  "돕다", "도와",          "도운", "돕",   "없다"};

}  // namespace

TEST_CASE("a compiled dictionary knows its entries") {
  const auto dictionary = dictionary_of(jjak::compile_dictionary(some));
  REQUIRE(dictionary);
  const jjak::anchors::PhraseTable& phrases = jjak::anchors::phrases_of(*dictionary);
  const auto harbor = phrases.find("harbor");
  REQUIRE(harbor.size() == 2);
  CHECK(harbor[0].korean == "항구");
  CHECK(harbor[0].weight == 1);
  CHECK(harbor[1].weight == .5F);
  CHECK(phrases.find("port").empty());
  CHECK(phrases.phrase_sizes("ship") == 1 << 3);
  CHECK(phrases.knows_korean("쌀값"));
  CHECK_FALSE(phrases.knows_korean("쌀"));
  REQUIRE(phrases.find_korean("도와"));
  CHECK(phrases.find_korean("도와")->key == "돕다");
  CHECK(phrases.find_korean("도와")->is_verb);
  CHECK_FALSE(dictionary->empty());
  CHECK(answers(*dictionary, asked) == answers(Dictionary(some), asked));
}

TEST_CASE("the same entries give the same bytes with any number of threads; an empty dictionary is one") {
  CHECK(jjak::compile_dictionary(some) == jjak::compile_dictionary(some, {}, 2));
  const auto none = dictionary_of(jjak::compile_dictionary({}));
  REQUIRE(none);
  CHECK(none->empty());
  CHECK(answers(*none, asked) == answers(Dictionary(), asked));
}

TEST_CASE("the hash is the same on every machine") {
  CHECK(jjak::dictionary::hash_of(std::string(std::size_t{8} << 20, 'x')) == 0x4C04BDE2B89B1409);
}

TEST_CASE("the program holds what corpus/terms says") {
  std::vector<std::string> files;
  for (const auto& each : std::filesystem::directory_iterator(JJAK_SOURCE_DIR "/corpus/terms"))
    files.push_back(each.path().string());
  std::sort(files.begin(), files.end());
  Entries entries;
  for (const std::string& file : files) {
    const auto bytes = jjak::read_file(file);
    REQUIRE(bytes);
    const auto terms = jjak::read_terms(*bytes, file);
    REQUIRE(terms);
    entries.insert(entries.end(), terms->begin(), terms->end());
  }
  CHECK(jjak::compile_dictionary(entries) == jjak::compiled_own_terms());
  CHECK(jjak::dictionary::hash_of(jjak::compiled_own_terms()) == jjak::own_terms_digest());
}

TEST_CASE("joined dictionaries know what one dictionary of all entries knows") {
  // 도와 is a word in the first part and a verb's shape in the second, and the other way round.
  Entries all = some;
  all.push_back({"help", "도와", 1});
  all.push_back({"assist", "돕다", 1});
  const std::string expected = answers(Dictionary(all), asked);
  for (std::size_t first = 0; first <= all.size(); ++first)
    for (std::size_t second = first; second <= all.size(); ++second) {
      const auto at = [&](std::size_t n) { return all.begin() + static_cast<std::ptrdiff_t>(n); };
      const Dictionary joined =
          Dictionary::joined({Dictionary(Entries(all.begin(), at(first))), Dictionary(Entries(at(first), at(second))),
                              Dictionary(Entries(at(second), all.end()))});
      CHECK(answers(joined, asked) == expected);
    }
  CHECK(Dictionary::joined({}).empty());
}

TEST_CASE("a dictionary of another program, format, version or text is refused with its reason") {
  const DictionaryOrigin origin{1, 2, 3};
  const std::string bytes = jjak::compile_dictionary(some, origin);
  CHECK(open(bytes, origin));
  for (const DictionaryOrigin& other :
       {DictionaryOrigin{0, 2, 3}, DictionaryOrigin{1, 0, 3}, DictionaryOrigin{1, 2, 0}})
    CHECK(open(bytes, other).error().code == jjak::errors::stale_dictionary);
  std::string newer = bytes;
  newer[8] = 2;
  CHECK(open(newer, origin).error().code == jjak::errors::stale_dictionary);
  CHECK(open("", origin).error().code == jjak::errors::bad_dictionary);
  CHECK(open("SQLite format 3", origin).error().code == jjak::errors::bad_dictionary);
  CHECK(open("harbor\t항구\n" + bytes, origin).error().code == jjak::errors::bad_dictionary);
  CHECK(open("JJAK", origin).error().code == jjak::errors::damaged_dictionary);
}

TEST_CASE("every changed byte and every cut of a compiled dictionary is found") {
  const std::string bytes = jjak::compile_dictionary(some);
  REQUIRE(open(bytes));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    CHECK_FALSE(open(bytes.substr(0, at)));
    for (const unsigned flipped : {0x01U, 0x80U, 0xFFU}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flipped);
      CHECK_FALSE(open(changed));
    }
  }
  CHECK_FALSE(open(bytes + '\0'));
}

TEST_CASE("a forged dictionary with a right checksum does no harm") {
  const std::string bytes = jjak::compile_dictionary(some);
  CHECK(answers(*dictionary_of(jjak::test::sealed(bytes)), asked) == answers(Dictionary(some), asked));
  std::size_t opened = 0;
  for (std::size_t at = jjak::dictionary::checked_from; at < bytes.size(); ++at)
    for (const char other : {'\0', '\1', '\x7F', '\xFF'}) {
      std::string forged = bytes;
      forged[at] = other;
      const auto dictionary = dictionary_of(jjak::test::sealed(forged));
      if (!dictionary) continue;
      ++opened;
      CHECK(answers(*dictionary, asked).size() < 10'000);
    }
  CHECK(opened > bytes.size());
}
