// Which language a text is in, by all witnesses together.
#include "language/decide.hpp"

#include "support/catch.hpp"

#include <string>

namespace jjak::language {
namespace {

const std::string english =
    "The ferry to the outer islands stopped on Friday after ice closed the harbour. It was the first time in ten "
    "years, "
    "and nobody knows when the boats will leave again.";
const std::string spanish =
    "El transbordador a las islas dejó de salir el viernes porque el hielo cerró el puerto. Nadie sabe cuándo volverán "
    "a "
    "zarpar los barcos.";
const std::string german =
    "Die Fähre zu den äußeren Inseln fährt seit Freitag nicht mehr, weil Eis den Hafen schließt. Niemand weiß, wann "
    "die "
    "Boote wieder auslaufen.";
const std::string french =
    "Le bac pour les îles ne part plus depuis vendredi, car la glace a fermé le port. Personne ne sait quand les "
    "bateaux "
    "repartiront.";
const std::string indonesian =
    "Kapal feri ke pulau-pulau luar berhenti beroperasi pada hari Jumat setelah es menutup pelabuhan. Tidak ada yang "
    "tahu "
    "kapan kapal akan berangkat lagi.";

TEST_CASE("English is told from other languages in Latin letters") {
  CHECK(decide(english, {}).language == Language::english);
  CHECK(decide(english, {}).confidence > .95);
  CHECK(decide(spanish, {}).tag == "es");
  CHECK(decide(german, {}).tag == "de");
  CHECK(decide(french, {}).tag == "fr");
  CHECK(decide(indonesian, {}).tag == "id");
  for (const std::string& text : {spanish, german, french, indonesian})
    CHECK(decide(text, {}).language == Language::other);
}

TEST_CASE("Scripts decide where only one language uses them") {
  CHECK(decide("얼음이 항구를 막아 금요일부터 배가 다니지 않는다.", {}).language == Language::korean);
  CHECK(decide("FAO와 WFP가 밝힌 보고서 내용", {}).language == Language::korean);
  CHECK(decide("金曜日から島へ渡る船が出ていないと関係者が話した。", {}).tag == "ja");
  CHECK(decide("由于海港结冰，自星期五以来渡轮一直停运。", {}).tag == "zh");
  CHECK(decide("Паром не ходит с пятницы, потому что порт замёрз.", {}).tag == "ru");
}

TEST_CASE("What the page says never decides against a clear text") {
  const Claims wrong{"es", "es", "es"};
  CHECK(decide(english, wrong).language == Language::english);
  CHECK(decide(spanish, {"en", "en", "en"}).language == Language::other);
  CHECK(decide(english, {"ko", "ko", "ko"}).language == Language::english);
  CHECK(decide(english, wrong).confidence < decide(english, {"en", "en", "en"}).confidence);
}

TEST_CASE("Short lines and capitals stay English") {
  CHECK(decide("Kim visits Hyesan farm", {}).language == Language::english);
  CHECK(decide("MISSILE TEST SHAKES EAST COAST TOWNS", {}).language == Language::english);
  CHECK(decide("Pak Chol Su, Ri Yong Ho, Choe Ryong Hae", {"en", "", "en"}).language == Language::english);
}

TEST_CASE("A text that says nothing is what its page says, or unknown") {
  CHECK(decide("12 : 30", {}).language == Language::unknown);
  CHECK(decide("12 : 30", {}).tag == "und");
  CHECK(decide("12 : 30", {"ko-KR", "", ""}).language == Language::korean);
  CHECK(decide("", {"", "", "es"}).tag == "es");
}

TEST_CASE("Only long texts without English words are surely in another language") {
  const auto sure = [](const std::string& text) { return surely_other_language(text, count(text)); };
  CHECK(sure(spanish) == "es");
  CHECK(sure(english).empty());
  CHECK(sure("Un autobús de noche es una bendición").empty());
  CHECK(
      sure("“" + spanish.substr(0, 90) + "”, said the captain of the ferry, and he was not the only one who was angry")
          .empty());
}

TEST_CASE("A part of an address names its language") {
  CHECK(language_in_address("https://news.example/es/2026/faro.html") == "es");
  CHECK(language_in_address("https://english.news.example/faro") == "en");
  CHECK(language_in_address("https://news.example/view.php?lang=fr&id=3") == "fr");
  CHECK(language_in_address("https://news.example/faro.html.de") == "de");
  CHECK(language_in_address("https://news.example.de/faro.html").empty());
  CHECK(language_in_address("https://news.example/made-in-de-facto").empty());
  CHECK(language_in_address("").empty());
}

}  // namespace
}  // namespace jjak::language
