// Decodes pages that mix charsets run by run. A template in UTF-8 that includes a list in windows-949, or a paragraph
// that was pasted from an old editor, would otherwise cost the whole page or its quotation marks.
#include "decode/runs.hpp"

#include "decode/charset.hpp"
#include "decode/charset_evidence.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::reading {
namespace {

constexpr std::size_t fewest_utf8 = 3;     // characters of three bytes: other charsets hardly form them
constexpr double fewest_evidence = 6;      // nats for Korean, over all runs: three common syllables
constexpr std::size_t most_runs = 20'000;  // of another charset; each costs a converter
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_ascii_letter(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && ascii::is_letter(bytes[at]);
}

class RunDecoder {
 public:
  explicit RunDecoder(std::string_view bytes) : bytes_(bytes) {}

  std::optional<DecodedRuns> run() {
    for (std::size_t begin = 0; begin < bytes_.size();) {
      const std::size_t end = std::min(bytes_.find_first_of("<>\n", begin), bytes_.size() - 1) + 1;
      take(bytes_.substr(begin, end - begin));
      begin = end;
      if (korean_runs_ > most_runs) return std::nullopt;
    }
    const bool korean = korean_bytes_ > 0 && evidence_ >= fewest_evidence;
    if (utf8_ < fewest_utf8 || (korean_bytes_ > 0 && !korean) || (!korean && western_bytes_ == 0)) return std::nullopt;
    const bool is_korean = korean_bytes_ > utf8_bytes_;
    out_.main_charset = is_korean ? euc_kr.name : utf_8.name;
    if (korean) out_.other_charset = is_korean ? utf_8.name : euc_kr.name;
    if (western_bytes_ > 0) (out_.other_charset += korean ? ", " : "") += windows_1252.name;
    return std::move(out_);
  }

 private:
  void take(std::string_view piece) {
    if (ascii::is_ascii(piece)) {
      out_.text += piece;
    } else if (!text::invalid_utf8(piece)) {
      count_utf8(piece);
      out_.text += piece;
    } else if (!take_korean(piece)) {
      take_damaged(piece);
    }
  }

  void count_utf8(std::string_view valid) {
    for (const char c : valid) {
      const auto byte = static_cast<unsigned char>(c);
      utf8_ += byte >= 0xE0;
      utf8_bytes_ += byte >= 0x80;
    }
  }

  bool take_korean(std::string_view piece) {
    const double evidence = korean_evidence(piece);
    if (evidence <= 0) return false;
    Conversion korean = convert(piece, euc_kr, 0);
    if (!korean.is_strict() || has_unassigned(korean.text)) return false;
    ++korean_runs_;
    evidence_ += evidence;
    korean_bytes_ += static_cast<std::size_t>(
        std::count_if(piece.begin(), piece.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    out_.text += korean.text;
    return true;
  }

  /// UTF-8 with bytes that are none: marks and letters of windows-1252 where they can be, else damage.
  void take_damaged(std::string_view piece) {
    for (std::size_t at = 0; at < piece.size();) {
      const std::size_t valid = text::invalid_utf8(piece.substr(at)).value_or(piece.size() - at);
      count_utf8(piece.substr(at, valid));
      out_.text += piece.substr(at, valid);
      at += valid;
      if (at == piece.size()) break;
      std::size_t end = at + 1;  // behind the bytes that fit nowhere
      while (end < piece.size() && static_cast<unsigned char>(piece[end]) >= 0x80 && !is_character(piece, end)) ++end;
      if (end == at + 1 && is_western_byte(piece, at)) {
        text::append_code_point(out_.text, windows_1252_character(piece[at]));
        ++western_bytes_;
      } else {
        out_.text += replacement;
        ++out_.bad_sequences;
      }
      at = end;
    }
  }

  /// Whether a whole character beyond ASCII begins here.
  static bool is_character(std::string_view piece, std::size_t at) {
    constexpr std::size_t longest = 4;
    const auto bad = text::invalid_utf8(piece.substr(at, longest));
    return !bad || *bad > 0;
  }

  static bool is_western_byte(std::string_view piece, std::size_t at) {
    if (is_western_mark(piece[at])) return true;
    return static_cast<unsigned char>(piece[at]) >= 0xC0 &&
           ((at > 0 && is_ascii_letter(piece, at - 1)) || is_ascii_letter(piece, at + 1));
  }

  std::string_view bytes_;
  DecodedRuns out_;
  std::size_t utf8_ = 0, utf8_bytes_ = 0;  ///< characters of three bytes and more; bytes of all beyond ASCII
  std::size_t korean_bytes_ = 0, korean_runs_ = 0, western_bytes_ = 0;
  double evidence_ = 0;
};

}  // namespace

std::optional<DecodedRuns> decode_runs(std::string_view bytes) { return RunDecoder(bytes).run(); }

}  // namespace jjak::reading
