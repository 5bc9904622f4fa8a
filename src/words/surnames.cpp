#include "words/surnames.hpp"

#include "text/scan.hpp"
#include "words/tokens.hpp"

#include <algorithm>
#include <array>

namespace jjak::anchors {
namespace {

using text::ends_quantity;
using text::follows;
using text::length_of_any;
using text::skip_blank;
using text::syllable_at;
using text::syllable_bytes;

using Words = std::string_view;

/// A surname in the South's spelling, and how English writes it.
struct Surname {
  Words korean;
  Words english;  ///< with a blank on both sides of each spelling
};

// The usual ones, in the order of their frequency in the South; spellings of the revised system, of McCune-Reischauer without
// its marks, and of newspapers. English words that stand beside anything (so, an, no, do) are left out.
constexpr std::array surnames{Surname{"김", " kim gim "},
                              Surname{"이", " lee yi rhee ri li rhie "},
                              Surname{"박", " park pak bak "},
                              Surname{"최", " choi choe choy "},
                              Surname{"정", " jung jeong chung chong jong "},
                              Surname{"강", " kang gang "},
                              Surname{"조", " cho jo chough joe "},
                              Surname{"윤", " yoon yun youn "},
                              Surname{"장", " jang chang "},
                              Surname{"임", " lim im rim yim rhim "},
                              Surname{"한", " han hahn "},
                              Surname{"오", " oh "},
                              Surname{"서", " seo suh "},
                              Surname{"신", " shin sin "},
                              Surname{"권", " kwon gwon "},
                              Surname{"황", " hwang whang "},
                              Surname{"안", " ahn "},
                              Surname{"송", " song "},
                              Surname{"유", " yoo yu ryu ryoo "},
                              Surname{"전", " jeon jun chun chon jon "},
                              Surname{"홍", " hong "},
                              Surname{"고", " ko koh "},
                              Surname{"문", " moon mun "},
                              Surname{"양", " yang ryang "},
                              Surname{"손", " son sohn "},
                              Surname{"배", " bae pae "},
                              Surname{"백", " baek paek paik "},
                              Surname{"허", " huh heo hur ho "},
                              Surname{"남", " nam "},
                              Surname{"심", " shim sim "},
                              Surname{"노", " roh noh ro "},
                              Surname{"하", " ha "},
                              Surname{"곽", " kwak gwak "},
                              Surname{"성", " sung seong song "},
                              Surname{"차", " cha "},
                              Surname{"주", " joo ju chu "},
                              Surname{"우", " woo "},
                              Surname{"구", " koo ku gu goo "},
                              Surname{"민", " min "},
                              Surname{"진", " jin chin "},
                              Surname{"나", " na nah ra "},
                              Surname{"지", " ji chi jee "},
                              Surname{"엄", " eom um om "},
                              Surname{"채", " chae "},
                              Surname{"원", " won "},
                              Surname{"천", " cheon chun chon "},
                              Surname{"방", " bang pang "},
                              Surname{"공", " kong gong "},
                              Surname{"현", " hyun hyon hyeon "},
                              Surname{"함", " ham "},
                              Surname{"변", " byun byeon pyon "},
                              Surname{"염", " yeom yum ryom "},
                              Surname{"여", " yeo yuh ryo "},
                              Surname{"추", " choo chu "},
                              Surname{"도", " do "},
                              Surname{"석", " seok suk sok "},
                              Surname{"선", " sun seon "},
                              Surname{"설", " seol sul sol "},
                              Surname{"마", " ma "},
                              Surname{"길", " gil kil "},
                              Surname{"연", " yeon yon ryon "},
                              Surname{"위", " wi wee "},
                              Surname{"표", " pyo "},
                              Surname{"명", " myung myong myeong "},
                              Surname{"기", " ki gi "},
                              Surname{"반", " ban pan "},
                              Surname{"맹", " maeng "},
                              Surname{"태", " tae thae "}};

/// What stands behind a surname in place of a given name; the longer ones first where one begins as another.
constexpr std::array<Words, 82> titles{
    "대통령",   "위원장",   "위원", "의원",   "의장",     "장관",   "차관",   "총리",   "총재",   "총장",   "총비서",
    "대표",     "대변인",   "대사", "대장",   "대좌",     "대령",   "대위",   "회장",   "사장",   "사령관", "교수",
    "박사",     "국장",     "부장", "부총리", "부위원장", "부의장", "부상",   "부회장", "부사장", "부대표", "과장",
    "실장",     "팀장",     "감독", "선수",   "변호사",   "검사",   "판사",   "후보",   "지사",   "시장",   "원장",
    "원내대표", "소장",     "소령", "소좌",   "기자",     "목사",   "신부",   "스님",   "여사",   "할머니", "할아버지",
    "비서관",   "비서실장", "수석", "주석",   "제1비서",  "외무상", "동지",   "선생",   "중장",   "중령",   "중좌",
    "상사",     "상무",     "병장", "본부장", "청장",     "서장",   "이사장", "이사",   "전무",   "특사",   "코치",
    "연구원",   "연구위원", "행장", "단장",   "당선인"};

/// Before a title these are rather "this", "a", "former", "current", "the late", "both" and the like.
constexpr std::array<Words, 9> determiners{"한", "전", "현", "고", "양", "주", "구", "원", "남"};

const Surname* surname_of(Words key) {
  const auto* const found =
      std::find_if(surnames.begin(), surnames.end(), [&](const Surname& surname) { return surname.korean == key; });
  return found == surnames.end() ? nullptr : found;
}

/// 씨, 모, 모씨, 모군 at `i`: no given name is told. Particles may follow 씨.
bool hides_name(Words s, std::size_t i) {
  if (follows(s, i, "씨")) return ends_quantity(s, i + syllable_bytes);
  if (!follows(s, i, "모")) return false;
  const std::size_t end = i + syllable_bytes;
  constexpr std::array<Words, 2> glued{"씨", "군"};  // 모양 is a shape
  return syllable_at(s, end) == 0 || length_of_any(s, end, glued) > 0;
}

bool is_title(Words s, std::size_t i) {
  const std::size_t former = follows(s, i, "전 ") ? i + syllable_bytes + 1 : i;
  return length_of_any(s, former, titles) > 0;
}

}  // namespace

std::string surname_value(std::string_view surname) { return text::korean_key(surname) + "씨"; }

std::size_t lone_surname(std::string_view sentence, Range bytes) {
  const std::size_t end = bytes.begin + syllable_bytes;
  const Words surname = sentence.substr(bytes.begin, syllable_bytes);
  if (end > bytes.end || surname_of(text::korean_key(surname)) == nullptr) return 0;
  if (end < bytes.end) return hides_name(sentence, end) ? syllable_bytes : 0;
  const std::size_t next = skip_blank(sentence, end);
  if (next == end) return 0;
  const bool is_determiner = std::find(determiners.begin(), determiners.end(), surname) != determiners.end();
  return hides_name(sentence, next) || (!is_determiner && is_title(sentence, next)) ? syllable_bytes : 0;
}

std::vector<std::string_view> surnames_of(std::string_view english) {
  std::vector<std::string_view> found;
  for (const Surname& surname : surnames) {
    const std::size_t place = english.empty() ? Words::npos : surname.english.find(english);
    for (std::size_t i = place; i != Words::npos; i = surname.english.find(english, i + 1))
      if (surname.english[i - 1] == ' ' && surname.english[i + english.size()] == ' ') {
        found.push_back(surname.korean);
        break;
      }
  }
  return found;
}

}  // namespace jjak::anchors
