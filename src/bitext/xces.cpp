// Reads units from XCES cesAlign and the documents that it names, a pair of documents at a time.
#include "bitext/ces_document.hpp"
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "bitext/xml_source.hpp"
#include "bytes/file_kind.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace jjak::bitext {
namespace {

namespace fs = std::filesystem;

/// What a link names on one side.
struct Target {
  std::vector<std::size_t> sentences, paragraphs;  ///< places in the document
  std::string dangling;                            ///< an id that the document has not
};

/// One of the two documents, and which of its sentences were named by a link.
struct Side {
  std::string path;  ///< as the alignment has it
  CesDocument document;
  std::vector<char> is_named;  ///< by the place of a sentence
};

/// The file of a document below the folder of the alignment, packed or not; nothing for a path that leads elsewhere.
std::optional<std::string> file_of(const fs::path& folder, const std::string& name) {
  const fs::path relative = fs::path(name).lexically_normal();
  if (name.empty() || relative.is_absolute() || *relative.begin() == "..") return std::nullopt;
  const std::string exact = (folder / relative).string();
  const std::array<std::string, 3> names{exact, exact + ".gz", std::string(reading::without_packing(exact))};
  std::error_code failure;
  for (const std::string& each : names)
    if (fs::is_regular_file(each, failure)) return each;
  return exact;
}

Target target_of(const CesDocument& document, std::string_view ids, bool are_paragraphs) {
  Target target;
  for (const std::string_view id : text::split(ids, ' ')) {
    if (id.empty()) continue;
    const auto& known = are_paragraphs ? document.paragraph_ids : document.sentence_ids;
    const auto found = known.find(id);
    if (found == known.end()) {
      target.dangling = id;
      return target;
    }
    if (!are_paragraphs) {
      target.sentences.push_back(found->second);
      continue;
    }
    target.paragraphs.push_back(found->second);
    const std::vector<std::size_t>& inside = document.paragraphs[found->second].sentences;
    target.sentences.insert(target.sentences.end(), inside.begin(), inside.end());
  }
  return target;
}

void append(std::string& list, std::string_view separator, std::string_view item) {
  if (!list.empty()) list += separator;
  list += item;
}

/// A side of a unit: the texts of its sentences with a blank between them, and where they stand.
BitextSide side_of(const Side& from, const Target& target) {
  const CesDocument& document = from.document;
  BitextSide side;
  side.url = document.url;
  side.date = document.date;
  side.title = document.title;
  side.article = document.article;
  std::optional<std::size_t> paragraph;
  for (const std::size_t place : target.sentences) {
    const CesSentence& sentence = document.sentences[place];
    append(side.text, " ", sentence.text);
    append(side.refs, " ", sentence.ref);
    append(side.sentences, ",", std::to_string(sentence.index));
    if (sentence.paragraph && paragraph != sentence.paragraph)
      append(side.paragraphs, ",", std::to_string(document.paragraphs[*sentence.paragraph].index));
    paragraph = sentence.paragraph;
  }
  return side;
}

/// "3,4" as ids have it: "3.4".
std::string dotted(std::string list) {
  std::replace(list.begin(), list.end(), ',', '.');
  return list;
}

class Handler final : public markup::XmlHandler {
 public:
  Handler(const std::string& path, bool all_beads, Outlet& outlet)
      : path_(path), folder_(fs::path(path).parent_path()), all_beads_(all_beads), outlet_(outlet) {}

  void set_parser(const markup::XmlParser& parser) { parser_ = &parser; }

  bool start(const markup::XmlName& name, const std::vector<markup::XmlAttribute>& attributes, std::size_t) override {
    if (name.local == "linkGrp")
      begin_group(attributes);
    else if (name.local == "link")
      read_link(attributes);
    return outlet_.is_wanted();
  }

  bool end(const markup::XmlName& name, std::size_t) override {
    if (name.local == "linkGrp") end_group();
    return outlet_.is_wanted();
  }

  void text(std::string_view) override {}

 private:
  void begin_group(const std::vector<markup::XmlAttribute>& attributes) {
    sides_ = {};
    english_ = korean_ = nullptr;
    are_paragraphs_ = attribute(attributes, "targType") == "p";
    sides_[0].path = attribute(attributes, "fromDoc");
    sides_[1].path = attribute(attributes, "toDoc");
    for (Side& side : sides_)
      if (!load(side)) return;
    const auto in = [this](Language language) -> Side* {
      for (Side& side : sides_)
        if (side.document.language == language) return &side;
      return nullptr;
    };
    english_ = in(Language::english);
    korean_ = in(Language::korean);
    if (english_ != nullptr && korean_ != nullptr) return;
    korean_ = nullptr;
    report(fmt::format("not in English and Korean: {}, {}", sides_[0].path, sides_[1].path));
  }

  bool load(Side& side) {
    const std::optional<std::string> file = file_of(folder_, side.path);
    if (!file) {
      report(fmt::format("names a document outside of its folder: {}", side.path));
      return false;
    }
    Result<CesDocument> document = read_ces_document(*file, side.path, outlet_);
    if (!document) {
      outlet_.report(document.error());
      return false;
    }
    outlet_.note_file(*file);
    side.document = *std::move(document);
    side.is_named.assign(side.document.sentences.size(), 0);
    return true;
  }

  void read_link(const std::vector<markup::XmlAttribute>& attributes) {
    if (korean_ == nullptr) return report("a link between documents that could not be read");
    const std::string targets = attribute(attributes, "xtargets");
    const std::size_t between = targets.find(';');
    if (between == std::string::npos) return report("a link whose xtargets have no semicolon");
    std::array<Target, 2> ends{
        target_of(sides_[0].document, std::string_view(targets).substr(0, between), are_paragraphs_),
        target_of(sides_[1].document, std::string_view(targets).substr(between + 1), are_paragraphs_)};
    for (std::size_t i = 0; i < ends.size(); ++i)
      if (!ends.at(i).dangling.empty())
        return report(fmt::format("a link to {}, which {} has not", ends.at(i).dangling, sides_.at(i).path));
    const bool is_swapped = english_ != sides_.data();
    name_ = attribute(attributes, "id");
    certainty_ = attribute(attributes, "certainty");
    give(ends.at(is_swapped ? 1 : 0), ends.at(is_swapped ? 0 : 1), true);
  }

  /// Hands a link on, or a sentence that none names.
  void give(const Target& english, const Target& korean, bool is_link) {
    for (const auto& [side, target] : {std::pair(english_, &english), {korean_, &korean}})
      for (const std::size_t sentence : target->sentences) side->is_named[sentence] = 1;
    const auto count = [this](const Target& target) {
      return are_paragraphs_ ? target.paragraphs.size() : target.sentences.size();
    };
    BitextUnit unit;
    unit.line = parser_->line();
    unit.english = side_of(*english_, english);
    unit.korean = side_of(*korean_, korean);
    unit.level = are_paragraphs_ ? "paragraph" : "sentence";
    unit.type = fmt::format("{}-{}", count(english), count(korean));
    name(unit, is_link);
    if (is_link) fields_.set(unit, "confidence", certainty_);
    if (unit.english.text.empty() && unit.korean.text.empty()) return report("a link that names no text");
    if (!unit.english.text.empty() && !unit.korean.text.empty())
      outlet_.give(unit, path_);
    else if (all_beads_)
      outlet_.give_bead(unit);
  }

  /// Documents of jjak say which pair they are of; others are known by their path.
  void name(BitextUnit& unit, bool is_link) const {
    const std::string& pair = english_->document.name;
    if (!pair.empty() && pair == korean_->document.name) {
      unit.pair = pair;
      const auto list = [&](const BitextSide& side) {
        return dotted(are_paragraphs_ ? side.paragraphs : side.sentences);
      };
      unit.id = fmt::format("{}:{}{}-{}", pair, are_paragraphs_ ? 'p' : 's', list(unit.english), list(unit.korean));
      return;
    }
    const std::string_view path = reading::without_packing(english_->path);
    unit.pair = path.ends_with(".xml") ? path.substr(0, path.size() - 4) : path;
    if (is_link && !name_.empty()) unit.id = unit.pair + '#' + name_;
  }

  /// Sentences that no link names have no counterpart.
  void end_group() {
    if (korean_ == nullptr || !all_beads_ || are_paragraphs_) return;
    for (const Side* side : {english_, korean_})
      for (std::size_t i = 0; i < side->is_named.size() && outlet_.is_wanted(); ++i)
        if (side->is_named[i] == 0) {
          const Target lone{{i}, {}, {}};
          give(side == english_ ? lone : Target{}, side == english_ ? Target{} : lone, false);
        }
  }

  void report(std::string detail) { outlet_.report({errors::bad_unit, path_, std::move(detail), parser_->line(), {}}); }

  const std::string& path_;
  fs::path folder_;
  bool all_beads_;
  Outlet& outlet_;
  const markup::XmlParser* parser_ = nullptr;
  std::array<Side, 2> sides_;
  Side* english_ = nullptr;  ///< both null when the documents cannot be used
  Side* korean_ = nullptr;
  bool are_paragraphs_ = false;
  std::string name_, certainty_;  ///< of the present link
  FieldSetter fields_;
};

}  // namespace

Status read_xces(const std::string& path, reading::ByteStream& stream, bool all_beads, Outlet& outlet) {
  Handler handler(path, all_beads, outlet);
  markup::XmlParser parser(handler, markup::XmlEncoding::declared);
  handler.set_parser(parser);
  if (Status parsed = parse_stream(path, stream, parser); !parsed) outlet.report(parsed.error());
  return Done{};
}

}  // namespace jjak::bitext
