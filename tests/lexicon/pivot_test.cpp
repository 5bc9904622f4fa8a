// Building a dictionary from EDICT and hanja.txt.
#include <jjak/lexicon.hpp>
#include <jjak/pipeline/dictionaries.hpp>

#include "lexicon/sino_korean.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "text/hangul.hpp"

#include <algorithm>

#include <unicode/unistr.h>

namespace {

constexpr const char* hanja =
    "# comment\n"
    "경제:經濟:\n"
    "전쟁:戰爭:\n"
    "발표:發表:\n"
    "핵:核:씨 핵\n"
    "병기:兵器:\n"
    "녀자:女子:\n"
    "여자:女子:\n"
    "력:力:힘 력\n"
    "역:力:힘 력\n"
    "협력:協力:\n"
    "작:作:지을 작\n"
    "률:律:법 률\n"
    "율:律:법 률\n"
    "선:旋:돌 선\n"
    "broken line\n"
    ":::\n"
    "셋:二:\n";

/// Encodes a text as EDICT does.
std::string euc_jp(const char* utf8) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
  std::string out(4 * static_cast<std::size_t>(text.length()), '\0');
  out.resize(static_cast<std::size_t>(
      text.extract(0, text.length(), out.data(), static_cast<std::uint32_t>(out.size()), "EUC-JP")));
  return out;
}

std::string join(const char* edict) { return jjak::write_terms(jjak::join_pivot(euc_jp(edict), hanja)); }

}  // namespace

TEST_CASE("Japanese and Korean words match by their characters, also in new forms") {
  CHECK(join("経済 [けいざい] /(n) economy/(P)/\n") == "economy\t경제\n");
  CHECK(join("戦争する [せんそうする] /(vs) to wage war/(P)/\n") == "wage war\t전쟁\t0.5\n");
  CHECK(join("発表 [はっぴょう] /(n) an announcement/\n") == "announcement\t발표\t0.5\n");
  CHECK(join("食べる [たべる] /(v1) to eat/(P)/\nテレビ /(n) television/(P)/\n").empty());
}

TEST_CASE("both Korean spellings are kept") {
  CHECK(join("女子 [じょし] /(n) woman/(P)/\n") == "woman\t녀자\nwoman\t여자\n");
}

TEST_CASE("glosses lose the dictionary's notes, and long and late ones weigh less") {
  CHECK(join("経済 /(n,vs) (1) (comp) economy (of a state); thrift/(2) one two three four "
             "five/second/third/fourth/(P)/\n") ==
        "economy\t경제\nfourth\t경제\t0.6\nsecond\t경제\nthird\t경제\t0.6\nthrift\t경제\n");
}

TEST_CASE("words that are not in the list are assembled, for half the weight") {
  CHECK(join("核兵器 /(n) nuclear weapon/(P)/\n") == "nuclear weapon\t핵병기\t0.25\n");
  CHECK(join("力作 /(n) masterpiece/(P)/\n") == "masterpiece\t역작\t0.5\n");
  CHECK(join("作力 /(n) x/(P)/\n") == "x\t작력\t0.5\n");
  CHECK(join("旋律 /(n) melody/(P)/\n") == "melody\t선율\t0.5\n");
  CHECK(join("旋律 /(n) melody/\n").empty());
  CHECK(join("核鯨 /(n) no such character/(P)/\n").empty());
}

TEST_CASE("the rule of initial sounds") {
  using jjak::text::initial_sound;
  CHECK(initial_sound(U'녀') == U'여');
  CHECK(initial_sound(U'니') == U'이');
  CHECK(initial_sound(U'량') == U'양');
  CHECK(initial_sound(U'라') == U'나');
  CHECK(initial_sound(U'로') == U'노');
  CHECK(initial_sound(U'나') == U'나');
  CHECK(initial_sound(U'가') == U'가');
  CHECK(initial_sound(U'x') == U'x');
}

TEST_CASE("broken sources give all readable entries") {
  CHECK(jjak::join_pivot("", "").empty());
  CHECK(jjak::join_pivot("\xFF\xFF\x8F /\xA4/\n\xB7\n /\n/", hanja).empty());
  const std::string whole = euc_jp("経済 [けいざい] /(n) economy/(P)/\n戦争 /(n) war/(P)/\n");
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(jjak::join_pivot(whole.substr(0, size), hanja).size() <= 2);
  CHECK(jjak::join_pivot(whole, "경제:\xFF經濟:\n경제\n:").empty());
}

TEST_CASE("dictionaries are built from the sources that exist") {
  const jjak::test::Folder folder;
  jjak::DictionarySources sources;
  sources.edict = folder.write("edict", euc_jp("経済 [けいざい] /(n) economy/(P)/\n"));
  sources.hanja = folder.write("hanja.txt", hanja);
  sources.subdivisions = folder.path("none");
  sources.catalogues = folder.path("none");
  const auto made = jjak::make_dictionaries(sources);
  REQUIRE(made.files.size() == 4);
  CHECK(made.files[0].path == "pivot.tsv");
  CHECK(made.files[0].bytes == "economy\t경제\n");
  CHECK(made.files[1].path == "names.tsv");
  CHECK(made.files[2].path == "dictionaries.compiled");
  CHECK(made.files[3].path == "NOTICE");
  CHECK(made.files[3].bytes.find("Electronic Dictionary Research") != std::string::npos);
  CHECK(made.files[3].bytes.find("iso-codes") == std::string::npos);
  CHECK(made.counts.front().entries == 1);
  REQUIRE(made.problems.size() == 2);
  CHECK(made.problems[0].code == jjak::errors::missing_package);
  CHECK(made.problems[0].detail == "unicode-cldr-core");
  CHECK(made.problems[1].detail == "iso-codes");
  CHECK(jjak::make_dictionaries(sources).files[1].bytes == made.files[1].bytes);
  CHECK(jjak::make_dictionaries(sources).files[2].bytes == made.files[2].bytes);
  CHECK(jjak::check_terms(made.files[1].bytes, "names.tsv").empty());
}
