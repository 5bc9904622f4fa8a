#include "extract/lines.hpp"

#include "extract/dates.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::extraction {
namespace {

using text::visible_length;

constexpr std::array korean_versions{
    "read in korean", "read this in korean", "read this article in korean", "read this story in korean",
    "read the article in korean", "read the korean version", "read korean version", "read original in korean",
    "read the original in korean", "read the original article in korean", "click here to read in korean",
    "korean version", "korean original", "original korean version", "view in korean", "in korean",
    "한국어로 읽기", "한국어로 보기", "한국어 기사", "한국어 기사 보기", "한국어 원문", "한국어 원문 보기", "한국어 버전",
    "한글로 읽기", "한글 기사", "한글 기사 보기", "한글 원문", "한글판", "국문 기사", "국문기사 보기", "기사 원문 보기", "원문 보기",
    "원문보기", "원문 기사 보기", "한글로 보기"};
constexpr std::array bracketed_korean{"한글", "한국어", "korean", "한", "kor"};
constexpr std::array other_versions{"read in english", "read this in english", "english version", "view in english",
                                    "영어로 읽기", "영어로 보기", "영문 기사", "영문기사 보기", "영문 기사 보기", "영문판",
                                    "영어 기사", "read in chinese", "read in japanese", "chinese version", "japanese version"};

constexpr std::array whole_lines{
    "advertisement", "advertisements", "ad", "광고", "share", "share this", "share this article", "share this story", "share on facebook",
    "share on twitter", "facebook", "twitter", "tweet", "email", "e-mail", "print", "print this page", "linkedin", "pinterest",
    "whatsapp", "reddit", "copy link", "save", "comments", "comment", "leave a comment", "leave a reply", "post comment",
    "add a comment", "view comments", "continue reading", "continue reading below", "story continues below", "story continues below advertisement",
    "article continues below advertisement", "read more", "sign up", "subscribe", "log in", "newsletter", "scroll to top", "back to top",
    "loading", "loading...", "공유", "공유하기", "인쇄", "인쇄하기", "목록", "목록보기", "댓글", "댓글 남기기", "댓글쓰기", "기사 공유", "스크랩",
    "좋아요", "구독", "구독하기", "글자크기", "본문 글자 크기", "페이스북", "트위터", "카카오톡", "네이버", "맨위로", "url 복사", "프린트",
    "view image", "enlarge this image", "hide caption", "toggle caption", "play video", "watch video", "photo gallery", "close"};
constexpr std::array openings{
    "tags:", "tag:", "태그:", "태그 :", "topics:", "filed under", "more about:", "categories:", "share this", "follow us", "sign up for", "subscribe to",
    "get the latest", "copyright", "ⓒ", "©", "<저작권자", "저작권자", "저작권", "all rights reserved", "무단 전재", "무단전재",
    "we use cookies", "this site uses cookies", "이 사이트는 쿠키", "read more:", "read also:", "see also:", "read next:", "also read:",
    "related:", "더 읽기:", "story continues", "listen to this", "image source", "image copyright", "getty images", "please enable javascript", "download the app",
    "기사제보", "제보하기", "네이버에서", "카카오톡에서", "follow @", "click here to"};
constexpr std::array inner_words{"무단전재", "무단 전재", "재배포 금지", "재배포금지", "all rights reserved", "개의 댓글", "뉴스레터를 구독"};
constexpr std::array list_openings{
    "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "함께 볼 기사", "함께 볼만한 기사", "많이 본 기사", "많이 본 뉴스", "인기 기사", "인기기사",
    "추천 기사", "추천기사", "이 시각 주요 뉴스", "최신 기사", "이 기사와 함께", "related articles", "related stories", "related news", "related posts", "related content",
    "related topics", "most popular", "most read", "most viewed", "popular articles", "you may also like", "you might also like", "recommended",
    "recommended stories", "recommended for you", "more from", "more stories", "more on this", "trending", "trending now", "latest news",
    "latest stories", "read next", "what to read next", "editors' picks", "editor's picks", "top stories", "don't miss", "more news", "more like this", "see also", "also on"};
constexpr std::array korean_roles{"기자", "특파원", "논설위원", "선임기자", "편집위원", "리포터", "통신원", "칼럼니스트", "객원기자", "인턴기자", "에디터",
                                 "편집국", "편집부", "취재팀", "뉴스팀", "보도국", "논설실"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return each == name; });
}
bool starts_with_one_of(std::string_view text, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return text.starts_with(each); });
}

bool strip_front(std::string_view& text, std::string_view mark) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  return true;
}
bool strip_back(std::string_view& text, std::string_view mark) {
  if (!text.ends_with(mark)) return false;
  text.remove_suffix(mark.size());
  return true;
}

constexpr std::array ornaments{" ", "[", "]", "(", ")", "<", ">", "【", "】", "〈", "〉", "▶", "▷", "►", "☞", "→", "»", "«", "›", "·", "•", "*",
                               "■", "□", "◆", "◇", "●", "○", "▣", "★", ":", "|", "ㅣ", "-", "–", "—", ",", "/", "=", "\xC2\xA0"};

std::string_view strip_ornaments(std::string_view text) {
  const auto strips = [&](auto strip) {
    return std::any_of(ornaments.begin(), ornaments.end(), [&](const char* mark) { return strip(text, mark); });
  };
  while (strips(strip_front)) {
  }
  // A bracket that closes what was opened inside, as in "Daily (Seoul)", is no ornament.
  const auto closes = [&] {
    return (text.ends_with(')') && text.find('(') != std::string_view::npos) || (text.ends_with(']') && text.find('[') != std::string_view::npos);
  };
  while (!closes() && strips(strip_back)) {
  }
  return text;
}

std::string key_of(std::string_view line) {
  return text::to_lower_ascii(strip_ornaments(text::fold_space(line)));
}

/// The line up to a colon or an address behind its words: "Read in Korean: https://..." -> "Read in Korean".
std::string_view words_before_address(std::string_view line) {
  return line.substr(0, std::min(line.find("http://"), line.find("https://")));
}

std::vector<std::string> parts_of(std::string_view line) {
  std::string text(line);
  while (const auto found = find_date(text)) text.replace(found->bytes.begin, found->bytes.size(), "|");
  for (const std::string_view mark : {"ㅣ", "·", "•", " / ", " - ", " – ", " — ", "\n"})
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.replace(at, mark.size(), "|");
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('|', begin), text.size());
    if (std::string part = text::fold_space(strip_ornaments(std::string_view(text).substr(begin, end - begin))); !part.empty())
      parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

std::string without_address(std::string text) {
  const std::size_t at = text.find('@');
  if (at == std::string::npos) return text;
  const std::size_t begin = text.find_last_of(" (", at);
  const std::size_t end = std::min(text.find_first_of(" )", at), text.size());
  if (begin == std::string::npos) return {};
  text.erase(begin, end - begin);
  return std::string(strip_ornaments(text));
}

}  // namespace

bool names_korean_version(std::string_view line) {
  constexpr std::size_t longest = 60;
  const std::string folded = text::fold_space(words_before_address(line));
  if (folded.empty() || visible_length(folded) > longest) return false;
  const std::string key = key_of(folded);
  if (is_one_of(key, korean_versions)) return true;
  return (folded.starts_with('[') || folded.starts_with('(')) && is_one_of(key, bracketed_korean);
}

bool names_other_version(std::string_view line) {
  return names_korean_version(line) || is_one_of(key_of(words_before_address(line)), other_versions);
}

bool is_furniture_line(std::string_view line) {
  constexpr std::size_t longest = 160, longest_opening = 110;
  const std::size_t letters = visible_length(line);
  if (letters == 0) return true;
  if (letters > longest) return false;
  const std::string key = key_of(line);
  if (key.empty() || is_one_of(key, whole_lines)) return true;
  const std::string lower = text::to_lower_ascii(line);
  if (letters <= longest_opening && (starts_with_one_of(lower, openings) || starts_with_one_of(key, openings))) return true;
  return std::any_of(inner_words.begin(), inner_words.end(), [&](const char* word) { return lower.find(word) != std::string::npos; });
}

bool opens_other_articles(std::string_view line) {
  constexpr std::size_t longest = 30;
  const std::string key = key_of(line);
  if (is_one_of(key, list_openings)) return true;
  // In brackets the words may open a block that goes on with the list itself.
  if (line.starts_with('[') || line.starts_with("<") || line.starts_with("▶")) return starts_with_one_of(key, list_openings);
  return visible_length(line) <= longest && starts_with_one_of(key, list_openings) && !ends_sentence(line);
}

std::optional<std::string> find_byline(std::string_view line) {
  constexpr std::size_t longest_line = 160, longest = 80, longest_korean = 30;
  if (visible_length(line) > longest_line) return std::nullopt;
  for (const std::string& part : parts_of(line)) {
    const std::string lower = text::to_lower_ascii(part);
    for (const std::string_view opening : {"by ", "by: ", "written by ", "글 ", "글: "}) {
      if (!lower.starts_with(opening)) continue;
      const std::string name = without_address(text::fold_space(strip_ornaments(std::string_view(part).substr(opening.size()))));
      if (!name.empty() && visible_length(name) <= longest && !ends_sentence(name)) return name;
    }
    const std::string name = without_address(part);
    const bool has_role = std::any_of(korean_roles.begin(), korean_roles.end(), [&](const char* role) { return name.ends_with(role); });
    if (has_role && visible_length(name) <= longest_korean) return name;
  }
  return std::nullopt;
}

std::string clean_byline(std::string_view text) {
  constexpr std::size_t longest = 120;
  if (auto found = find_byline(text)) return *std::move(found);
  const auto found_parts = parts_of(text);
  std::string name = found_parts.empty() ? std::string() : without_address(found_parts.front());
  return visible_length(name) > longest ? std::string() : name;
}

bool is_byline_line(std::string_view line) {
  constexpr std::size_t longest = 90;
  return visible_length(line) <= longest && !ends_sentence(line) && find_byline(line).has_value();
}

bool looks_like_caption(std::string_view line) {
  constexpr std::size_t longest = 200, longest_credit = 30;
  if (visible_length(line) > longest) return false;
  for (const std::string_view mark : {"▲", "△", "▼", "◀", "▶"})
    if (line.starts_with(mark)) return true;
  for (const std::string_view mark : {"/사진=", "사진=", "(사진:", "[사진", "/그래픽=", "ⓒ"}) {
    const std::size_t at = line.rfind(mark);
    if (at != std::string_view::npos && visible_length(line.substr(at)) <= longest_credit) return true;
  }
  return false;
}

bool ends_sentence(std::string_view line) {
  constexpr std::array closers{"”", "’", "\"", "'", ")", "]", "」", "』", "〉", "》", " ", "»"};
  while (std::any_of(closers.begin(), closers.end(), [&](const char* mark) { return strip_back(line, mark); })) {
  }
  constexpr std::array ends{".", "!", "?", "…", "。", "？", "！", "다", ":"};
  return std::any_of(ends.begin(), ends.end(), [&](const char* mark) { return line.ends_with(mark); });
}

}  // namespace jjak::extraction
