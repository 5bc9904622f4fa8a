// Parses XML from outside with expat: no entities, a limit on depth, nothing fetched.
#include "markup/xml.hpp"
#include "base/allocated.hpp"
#include "markup/errors.hpp"

#include <fmt/core.h>

#include <expat.h>

#include <algorithm>
#include <memory>

namespace jjak::markup {
namespace {

constexpr char separator = '\n';  // between namespace and name, which cannot contain it

XmlName name_of(const XML_Char* qualified) {
  const std::string_view name(qualified);
  const std::size_t at = name.rfind(separator);
  if (at == std::string_view::npos) return {{}, name};
  return {name.substr(0, at), name.substr(at + 1)};
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

class XmlParser::Parser {
 public:
  Parser(XmlHandler& handler, XmlEncoding encoding, const XmlLimits& limits)
      : parser_(allocated(XML_ParserCreateNS(encoding == XmlEncoding::utf8 ? "UTF-8" : nullptr, separator))),
        handler_(handler),
        limits_(limits) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetEntityDeclHandler(parser_.get(), on_entity);
  }

  Status feed(std::string_view bytes, bool is_last) {
    constexpr std::size_t step = 1u << 20;  // expat takes an int
    for (std::size_t at = 0; !stopped_; at += step) {
      const std::string_view piece = bytes.substr(at, step);
      const bool ends = at + step >= bytes.size();
      const auto parsed = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), is_last && ends);
      require_memory(parsed == XML_STATUS_OK || XML_GetErrorCode(parser_.get()) != XML_ERROR_NO_MEMORY);
      if (parsed != XML_STATUS_OK && !stopped_) fail(errors::bad_xml, XML_ErrorString(XML_GetErrorCode(parser_.get())));
      if (ends) break;
    }
    if (error_) return *error_;
    return Done{};
  }

  bool is_stopped() const { return stopped_; }
  std::uint64_t line() const { return XML_GetCurrentLineNumber(parser_.get()); }

 private:
  static Parser& self(void* user) { return *static_cast<Parser*>(user); }

  Error problem(ErrorCode code, std::string detail) const {
    return {code, {}, std::move(detail), XML_GetCurrentLineNumber(parser_.get()), {}};
  }

  std::size_t here() const { return static_cast<std::size_t>(XML_GetCurrentByteIndex(parser_.get())); }

  void stop() {
    stopped_ = true;
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  void fail(ErrorCode code, std::string detail) {
    if (!error_) error_ = problem(code, std::move(detail));
    stop();
  }

  static void on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
    Parser& parser = self(user);
    if (parser.stopped_) return;
    if (++parser.depth_ > parser.limits_.max_depth)
      return parser.fail(errors::bad_xml, fmt::format("elements nested deeper than {}", parser.limits_.max_depth));
    parser.attributes_.clear();
    for (const XML_Char** at = attributes; *at != nullptr; at += 2)
      parser.attributes_.push_back({name_of(at[0]), at[1]});
    if (!parser.handler_.start(name_of(name), parser.attributes_, parser.here())) parser.stop();
  }

  static void on_end(void* user, const XML_Char* name) {
    Parser& parser = self(user);
    if (parser.stopped_) return;
    --parser.depth_;
    if (!parser.handler_.end(name_of(name), parser.here())) parser.stop();
  }

  static void on_text(void* user, const XML_Char* text, int length) {
    if (!self(user).stopped_) self(user).handler_.text({text, static_cast<std::size_t>(length)});
  }

  static void on_entity(void* user, const XML_Char* name, int, const XML_Char*, int, const XML_Char*, const XML_Char*,
                        const XML_Char*, const XML_Char*) {
    constexpr std::size_t longest = 40;
    self(user).fail(errors::xml_entities, fmt::format("<!ENTITY {}", std::string_view(name).substr(0, longest)));
  }

  std::unique_ptr<XML_ParserStruct, FreeParser> parser_;
  XmlHandler& handler_;
  XmlLimits limits_;
  std::vector<XmlAttribute> attributes_;
  std::size_t depth_ = 0;
  bool stopped_ = false;
  std::optional<Error> error_;
};

XmlParser::XmlParser(XmlHandler& handler, XmlEncoding encoding, const XmlLimits& limits)
    : parser_(std::make_unique<Parser>(handler, encoding, limits)) {}
XmlParser::~XmlParser() = default;

Status XmlParser::feed(std::string_view piece, bool is_last) { return parser_->feed(piece, is_last); }
bool XmlParser::is_stopped() const { return parser_->is_stopped(); }
std::uint64_t XmlParser::line() const { return parser_->line(); }

Status parse_xml(std::string_view utf8, XmlHandler& handler, const XmlLimits& limits) {
  return XmlParser(handler, XmlEncoding::utf8, limits).feed(utf8, true);
}

}  // namespace jjak::markup
