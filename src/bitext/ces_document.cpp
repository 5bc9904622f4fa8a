// Reads a document of XCES: jjak's own, those of OPUS with or without tokens, and any other XML with <s id="...">.
#include "bitext/ces_document.hpp"

#include "bitext/xml_source.hpp"
#include "bytes/digest.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

namespace jjak::bitext {
namespace {

constexpr std::size_t id_digits = 16;

class Handler final : public markup::XmlHandler {
 public:
  Handler(const std::string& path, CesDocument& document, Outlet& outlet)
      : path_(path), document_(document), outlet_(outlet) {}

  void set_parser(const markup::XmlParser& parser) { parser_ = &parser; }
  bool is_too_large() const { return bytes_ > longest_line; }

  bool start(const markup::XmlName& name, const std::vector<markup::XmlAttribute>& attributes, std::size_t) override {
    if (depth_++ == 0) read_root(attributes);
    if (name.local == "p") {
      begin_paragraph(attribute(attributes, "id"));
    } else if (name.local == "s" && !in_sentence_) {
      in_sentence_ = true;
      has_tokens_ = false;
      id_ = attribute(attributes, "id");
      text_.clear();
    }
    return !is_too_large();
  }

  bool end(const markup::XmlName& name, std::size_t) override {
    --depth_;
    if (name.local == "s" && in_sentence_) {
      end_sentence();
    } else if (name.local == "p") {
      in_paragraph_ = false;
    } else if (name.local == "w" && in_sentence_) {
      has_tokens_ = true;
      text_ += ' ';
    }
    return !is_too_large();
  }

  void text(std::string_view piece) override {
    if (!in_sentence_) return;
    bytes_ += piece.size();
    if (!is_too_large()) text_ += piece;
  }

 private:
  void read_root(const std::vector<markup::XmlAttribute>& attributes) {
    document_.name = attribute(attributes, "id");
    document_.url = attribute(attributes, "url");
    document_.date = attribute(attributes, "date");
    document_.title = attribute(attributes, "title");
    document_.language = text::language_of_tag(attribute(attributes, "lang"));
  }

  void begin_paragraph(const std::string& id) {
    in_paragraph_ = true;
    const std::size_t place = document_.paragraphs.size();
    document_.paragraphs.push_back({place, {}});
    paragraph_names_.push_back(id);
    if (!id.empty()) document_.paragraph_ids.emplace(id, place);
  }

  void end_sentence() {
    in_sentence_ = false;
    const std::size_t place = document_.sentences.size();
    if (!id_.empty() && !document_.sentence_ids.emplace(id_, place).second)
      outlet_.report(
          {errors::bad_unit, path_, fmt::format("a second sentence with the id {}", id_), parser_->line(), {}});
    CesSentence sentence{has_tokens_ ? text::fold_space(text_) : one_line(text_), place, {}, {}};
    if (in_paragraph_) {
      sentence.paragraph = document_.paragraphs.size() - 1;
      document_.paragraphs.back().sentences.push_back(place);
    }
    document_.sentences.push_back(std::move(sentence));
    sentence_names_.push_back(std::move(id_));
  }

  friend void number(CesDocument& document, const Handler& handler);

  const std::string& path_;
  CesDocument& document_;
  Outlet& outlet_;
  const markup::XmlParser* parser_ = nullptr;
  std::string id_, text_;
  std::vector<std::string> sentence_names_, paragraph_names_;
  std::size_t bytes_ = 0, depth_ = 0;
  bool in_sentence_ = false, in_paragraph_ = false, has_tokens_ = false;
};

/// The numbers of ids like "s12", when all are such and rise; else nothing.
std::vector<std::size_t> numbers_of(const std::vector<std::string>& names, char mark) {
  constexpr std::size_t most = 100'000'000;
  std::vector<std::size_t> numbers;
  for (const std::string& name : names) {
    std::size_t number = 0;
    const char* const end = name.data() + name.size();
    const bool is_marked = name.size() > 1 && name.front() == mark;
    if (!is_marked || std::from_chars(name.data() + 1, end, number).ptr != end || number > most) return {};
    if (!numbers.empty() && number <= numbers.back()) return {};
    numbers.push_back(number);
  }
  return numbers;
}

/// Takes the numbers of sentences and paragraphs from their ids.
void number(CesDocument& document, const Handler& handler) {
  const std::vector<std::size_t> sentences = numbers_of(handler.sentence_names_, 's');
  for (std::size_t i = 0; i < sentences.size(); ++i) document.sentences[i].index = sentences[i];
  const std::vector<std::size_t> paragraphs = numbers_of(handler.paragraph_names_, 'p');
  for (std::size_t i = 0; i < paragraphs.size(); ++i) document.paragraphs[i].index = paragraphs[i];
}

/// Says where each sentence stands: in its paragraph, with a blank between neighbours.
void place(CesDocument& document, const std::string& name) {
  reading::FieldDigest digest;
  digest.add(code_of(document.language)).add(name);
  for (const CesSentence& sentence : document.sentences) digest.add(sentence.text);
  document.article = digest.digits(id_digits);
  std::optional<std::size_t> block;
  std::size_t begin = 0;
  for (CesSentence& sentence : document.sentences) {
    const std::size_t at = sentence.paragraph ? document.paragraphs[*sentence.paragraph].index : 0;
    if (block != at) begin = 0;
    block = at;
    sentence.ref = fmt::format("{}:{}:{}-{}", document.article, at, begin, begin + sentence.text.size());
    begin += sentence.text.size() + 1;
  }
}

}  // namespace

Result<CesDocument> read_ces_document(const std::string& path, const std::string& name, Outlet& outlet) {
  auto stream = reading::ByteStream::open(path, max_inflate_ratio);
  if (!stream) return stream.error();
  CesDocument document;
  Handler handler(path, document, outlet);
  markup::XmlParser parser(handler, markup::XmlEncoding::declared);
  handler.set_parser(parser);
  if (Status parsed = parse_stream(path, **stream, parser); !parsed) return parsed.error();
  if (handler.is_too_large())
    return Error{errors::too_large, path, fmt::format("{} MB", longest_line >> 20), parser.line(), {}};
  if (document.language == Language::unknown) document.language = text::language_of_tag(name.substr(0, name.find('/')));
  for (std::size_t i = 0; i < document.sentences.size() && document.language == Language::unknown; ++i)
    document.language = text::guess_language(document.sentences[i].text);
  number(document, handler);
  place(document, name);
  return document;
}

}  // namespace jjak::bitext
