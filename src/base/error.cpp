#include <jjak/result.hpp>

#include <array>
#include <cerrno>
#include <system_error>

namespace jjak {
namespace {

struct Message {
  ErrorCode code;
  std::string_view name;
  std::string_view text;
};

// Marks a message for the catalogues; the translation is looked up where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

constexpr std::array messages{
    Message{ErrorCode::not_found, "not_found", tr("there is no such file or folder; check the path")},
    Message{ErrorCode::permission_denied, "permission_denied",
            tr("no permission; check the rights of the file and its folder")},
    Message{ErrorCode::not_a_file, "not_a_file", tr("this is not a regular file")},
    Message{ErrorCode::not_a_folder, "not_a_folder", tr("this is not a folder")},
    Message{ErrorCode::read_failed, "read_failed", tr("cannot be read: {detail}")},
    Message{ErrorCode::write_failed, "write_failed", tr("cannot be written: {detail}")},
    Message{ErrorCode::no_space, "no_space", tr("the disk is full; free some space or choose another folder")},
    Message{ErrorCode::already_exists, "already_exists", tr("exists already; use -O to overwrite it")},
    Message{ErrorCode::too_large, "too_large", tr("larger than the limit of {detail}")},
    Message{ErrorCode::binary, "binary", tr("not text: this looks like a binary file")},
    Message{ErrorCode::empty, "empty", tr("nothing in it")},
    Message{ErrorCode::bad_utf8, "bad_utf8",
            tr("not valid in its character encoding ({detail}); convert the file to UTF-8")},
    Message{ErrorCode::bad_gzip, "bad_gzip", tr("damaged gzip data: {detail}")},
    Message{ErrorCode::bad_warc, "bad_warc", tr("damaged WARC record: {detail}")},
    Message{ErrorCode::truncated, "truncated", tr("ends too early: {detail}")},
    Message{ErrorCode::unsupported, "unsupported", tr("a kind of file that jjak does not read ({detail})")},
    Message{ErrorCode::no_article, "no_article", tr("no article text found")},
    Message{ErrorCode::no_input, "no_input",
            tr("no article found in any input; give pages, folders, WARC files or text dumps")},
    Message{ErrorCode::bad_line, "bad_line", tr("cannot make sense of this line: {detail}")},
    Message{ErrorCode::bad_ladder, "bad_ladder",
            tr("not a ladder line: {detail}; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97")},
    Message{ErrorCode::pin_outside, "pin_outside",
            tr("this pin is outside the texts, whose last lines are {detail} (counted from 0)")},
    Message{ErrorCode::pin_overlap, "pin_overlap",
            tr("shares a line with the pin {detail}; a line of a text can be pinned once")},
    Message{ErrorCode::pin_crossing, "pin_crossing",
            tr("crosses the pin {detail}; pins must come in the same order on both sides")},
    Message{ErrorCode::swapped_sides, "swapped_sides",
            tr("the sides are swapped: this file is Korean; give the English file first")},
    Message{ErrorCode::same_language, "same_language", tr("both sides are in the same language ({detail})")},
    Message{ErrorCode::duplicate, "duplicate", tr("the same article as {detail}; left out")},
    Message{ErrorCode::option_value, "option_value", tr("wrong option: {detail}")},
    Message{ErrorCode::terms_columns, "terms_columns",
            tr("expected English <TAB> Korean, or English <TAB> Korean <TAB> weight; columns here: {detail}")},
    Message{ErrorCode::terms_empty, "terms_empty", tr("expected a word on both sides and between all |: {detail}")},
    Message{ErrorCode::terms_english, "terms_english", tr("expected English on the left, found Hangul: {detail}")},
    Message{ErrorCode::terms_korean, "terms_korean",
            tr("expected Hangul, Latin letters or digits on the right, found: {detail}")},
    Message{ErrorCode::terms_weight, "terms_weight", tr("expected a weight above 0 and up to 1, found: {detail}")},
    Message{ErrorCode::terms_alternatives, "terms_alternatives",
            tr("the alternatives of one line may make up to {detail} pairs; use several lines")},
    Message{ErrorCode::terms_words, "terms_words", tr("more than 4 English words are never looked up: {detail}")},
    Message{ErrorCode::terms_duplicate, "terms_duplicate", tr("the same pair stands in line {detail}")},
    Message{ErrorCode::missing_package, "missing_package", tr("not installed; run: apt-get install {detail}")},
    Message{ErrorCode::bad_lexicon, "bad_lexicon",
            tr("not a lexicon file; --lexicon-out and jjak lexicon merge write them")},
    Message{ErrorCode::lexicon_line, "lexicon_line", tr("damaged line of a lexicon file: {detail}")},
    Message{ErrorCode::wordings_line, "wordings_line",
            tr("expected ko or en <TAB> part, whole or name <TAB> words; found: {detail}")},
    Message{ErrorCode::pairs_line, "pairs_line",
            tr("expected two addresses or paths, English <TAB> Korean; found: {detail}")},
    Message{ErrorCode::unknown_address, "unknown_address", tr("no article of the inputs has this address: {detail}")},
    Message{ErrorCode::swapped_pair, "swapped_pair",
            tr("the sides are swapped: give the English address first; found: {detail}")},
    Message{ErrorCode::redirect_loop, "redirect_loop", tr("redirects lead in a circle or too far: {detail}")},
};

const Message& message_of(ErrorCode code) {
  for (const Message& message : messages)
    if (message.code == code) return message;
  return messages.front();
}

std::string fill(std::string_view text, const std::string& detail) {
  static constexpr std::string_view placeholder = "{detail}";
  std::string out(text);
  if (const auto at = out.find(placeholder); at != std::string::npos) out.replace(at, placeholder.size(), detail);
  return out;
}

}  // namespace

std::string_view message_template(ErrorCode code) { return message_of(code).text; }

std::string_view name_of(ErrorCode code) { return message_of(code).name; }

bool is_usage_error(ErrorCode code) { return code == ErrorCode::option_value; }

std::string describe(const Error& error, const Translate& translate) {
  const std::string_view english = message_template(error.code);
  const std::string text = fill(translate ? translate(english) : std::string(english), error.detail);
  std::string place = error.file;
  if (error.line) place += fmt::format("{}{}", place.empty() ? "" : ":", *error.line);
  if (error.byte) {
    constexpr std::string_view byte = tr("byte {detail}");
    const std::string number = fill(translate ? translate(byte) : std::string(byte), std::to_string(*error.byte));
    place += fmt::format("{}{}", place.empty() ? "" : ", ", number);
  }
  return place.empty() ? text : fmt::format("{}: {}", place, text);
}

Error system_error(int error_number, std::string file, ErrorCode otherwise) {
  ErrorCode code = otherwise;
  switch (error_number) {
    case ENOENT:
    case ENOTDIR: code = ErrorCode::not_found; break;
    case EACCES:
    case EPERM:
    case EROFS: code = ErrorCode::permission_denied; break;
    case EEXIST: code = ErrorCode::already_exists; break;
    case EISDIR: code = ErrorCode::not_a_file; break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: code = ErrorCode::no_space; break;
    default: break;
  }
  return Error{code, std::move(file), std::generic_category().message(error_number), {}, {}};
}

}  // namespace jjak
