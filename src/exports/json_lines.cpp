// Writes units as JSON lines: with their texts, as Hugging Face `datasets` reads them, or stand-off, with the places of
// the texts in their articles instead of the texts.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "exports/parquet.hpp"
#include "exports/sentences.hpp"
#include "markup/writer.hpp"

namespace jjak::exports {
namespace {

using markup::json_string;

/// `{"a": 1, "b": 2}`, as `jjak build` writes it.
class Members {
 public:
  Members& json(std::string_view name, std::string_view value) {
    out_ += out_.empty() ? "{" : ", ";
    out_ += json_string(name) + ": ";
    out_ += value;
    return *this;
  }
  Members& text(std::string_view name, std::string_view value) { return json(name, json_string(value)); }
  Members& text_or_null(std::string_view name, const std::string& value) {
    return json(name, value.empty() ? "null" : json_string(value));
  }
  Members& number(std::string_view name, const std::optional<double>& value) {
    return json(name, value ? emit::decimal(*value) : "null");
  }
  Members& indexes(std::string_view name, const std::string& list) {
    std::string array = "[";
    for (const std::size_t index : indexes_of(list)) array += (array.size() > 1 ? ", " : "") + std::to_string(index);
    return json(name, array + ']');
  }
  std::string take() { return out_ + '}'; }

 private:
  std::string out_;
};

std::string passages_json(const Document& document) {
  std::string list = "[";
  for (const Passage& passage : document.passages) {
    if (list.size() > 1) list += ", ";
    list += Members()
                .text("rendering", name_of(passage.rendering))
                .text("en", passage.english)
                .text("ko", passage.korean)
                .number("confidence", passage.confidence)
                .take();
  }
  return list + ']';
}

std::string json_line(const Document& document, const BitextUnit& unit, const Scene& scene) {
  const BitextSide &english = unit.english, &korean = unit.korean;
  Members line;
  line.json("translation", Members().text("en", english.text).text("ko", korean.text).take())
      .text("id", unit.id)
      .text("level", unit.level)
      .text("type", unit.type)
      .number("confidence", unit.confidence)
      .number("margin", unit.margin)
      .json("crossing", unit.mark == "crossing" ? "true" : "false")
      .text("url_en", english.url)
      .text("url_ko", korean.url)
      .text_or_null("date_en", english.date)
      .text_or_null("date_ko", korean.date)
      .text("link", unit.method);
  if (scene.options.level == Level::document)
    return line.text("title_en", english.title)
               .text("title_ko", korean.title)
               .json("passages", passages_json(document))
               .take() +
           '\n';
  return line.indexes("en_paragraphs", english.paragraphs)
             .indexes("ko_paragraphs", korean.paragraphs)
             .indexes("en_sentences", english.sentences)
             .indexes("ko_sentences", korean.sentences)
             .take() +
         '\n';
}

std::string places_json(const std::string& refs) {
  std::string list = "[";
  for (std::size_t begin = 0; begin < refs.size();) {
    const std::size_t end = std::min(refs.find(' ', begin), refs.size());
    if (end > begin) list += (list.size() > 1 ? ", " : "") + json_string(refs.substr(begin, end - begin));
    begin = end + 1;
  }
  return list + ']';
}

/// A whole document's places are those of all its sentences.
std::string places_of(const Document& document, const BitextUnit& unit, BitextSide BitextUnit::*side) {
  if (&unit != &document.whole) return places_json((unit.*side).refs);
  std::string refs;
  for (const BitextUnit& bead : document.sentences) refs += (bead.*side).refs + ' ';
  return places_json(refs);
}

std::string standoff_line(const Document& document, const BitextUnit& unit) {
  return Members()
             .text("id", unit.id)
             .text("level", unit.level)
             .text("type", unit.type)
             .number("confidence", unit.confidence)
             .text("url_en", unit.english.url)
             .text("url_ko", unit.korean.url)
             .text("article_en", unit.english.article)
             .text("article_ko", unit.korean.article)
             .json("en", places_of(document, unit, &BitextUnit::english))
             .json("ko", places_of(document, unit, &BitextUnit::korean))
             .take() +
         '\n';
}

std::string json_lines(const Document& document, const Scene& scene) {
  std::string lines;
  for (const BitextUnit* unit : document.units) lines += json_line(document, *unit, scene);
  return lines;
}

std::string standoff_lines(const Document& document, const Scene&) {
  std::string lines;
  for (const BitextUnit* unit : document.units) lines += standoff_line(document, *unit);
  return lines;
}

}  // namespace

namespace files {
const File jsonl{".jsonl", nullptr, json_lines};
const File parquet{".parquet", nullptr, json_lines, nullptr, parquet_file};
const File standoff{".standoff.jsonl", nullptr, standoff_lines};
}  // namespace files

}  // namespace jjak::exports
