// Mends XML before it is parsed. One &nbsp; or one bare & in an address makes XML invalid, and without this, all
// entries behind it would be lost.
#include "feeds/mend_xml.hpp"

#include "markup/html.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace jjak::reading {
namespace {

constexpr std::size_t longest_name = 32;  // of an entity
constexpr std::array<std::string_view, 5> xml_entities{"amp", "lt", "gt", "quot", "apos"};

/// What opens a part of XML that is left alone, and what closes it. A declaration ends at its ">", a document type with
/// declarations of its own at "]>".
struct Section {
  std::string_view open, close;
};
constexpr std::array sections{Section{"<![CDATA[", "]]>"}, Section{"<!--", "-->"}, Section{"<?", "?>"}};

bool is_forbidden(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

bool opens_tag(std::string_view rest) {
  if (rest.size() < 2) return false;
  const char next = rest[1];
  return next == '/' || next == '!' || next == '?' || next == '_' || ascii::is_letter(next) ||
         static_cast<unsigned char>(next) >= 0x80;
}

class Mender {
 public:
  explicit Mender(std::string_view xml) : xml_(xml) {}

  MendedXml run() {
    at_ = std::min(xml_.find_first_not_of(" \t\r\n"), xml_.size());
    while (at_ < xml_.size()) {
      const std::size_t next = std::min(xml_.find_first_of("<&", at_), xml_.size());
      copy(next);
      if (at_ == xml_.size()) break;
      if (xml_[at_] == '&')
        reference();
      else
        angle();
    }
    return std::move(out_);
  }

 private:
  void copy(std::size_t end) {
    for (; at_ < end; ++at_) out_.text += is_forbidden(xml_[at_]) ? ' ' : xml_[at_];
  }

  void angle() {
    const std::string_view rest = xml_.substr(at_);
    for (const Section& section : sections) {
      if (!rest.starts_with(section.open)) continue;
      const std::size_t end = xml_.find(section.close, at_ + section.open.size());
      return copy(end == std::string_view::npos ? xml_.size() : end + section.close.size());
    }
    if (rest.starts_with("<!DOCTYPE")) {
      const std::size_t end = std::min(xml_.find('>', at_), xml_.size());
      const bool declares = xml_.substr(at_, end - at_).find('[') != std::string_view::npos;
      const std::size_t close = declares ? xml_.find("]>", at_) : xml_.find('>', at_);
      return copy(close == std::string_view::npos ? xml_.size() : close + (declares ? 2 : 1));
    }
    if (opens_tag(rest)) return copy(at_ + 1);
    out_.text += "&lt;";
    ++out_.angles;
    ++at_;
  }

  void reference() {
    const std::string_view window = xml_.substr(at_ + 1, longest_name + 1);
    const std::size_t length = window.find(';');
    const std::string_view name = length == std::string_view::npos ? std::string_view() : window.substr(0, length);
    if (std::find(xml_entities.begin(), xml_entities.end(), name) != xml_entities.end())
      return copy(at_ + name.size() + 2);
    if (name.starts_with('#')) {
      const auto code = code_of(name.substr(1));
      if (code && is_allowed(*code)) return copy(at_ + name.size() + 2);
      if (code) return replace(name, " ", out_.characters);
    } else if (const std::string& character = character_of(name); !character.empty()) {
      return replace(name, character, out_.entities);
    }
    out_.text += "&amp;";
    ++out_.ampersands;
    ++at_;
  }

  void replace(std::string_view name, std::string_view character, std::size_t& count) {
    out_.text += character;
    ++count;
    at_ += name.size() + 2;
  }

  static std::optional<unsigned> code_of(std::string_view digits) {
    const bool hex = digits.starts_with('x');
    if (hex) digits.remove_prefix(1);
    unsigned code = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.empty() || failure != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return code;
  }

  static bool is_allowed(unsigned code) {
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    return code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || (code > 0xFFFF && code <= 0x10FFFF);
  }

  /// The character that HTML has under a name; empty when it has none.
  const std::string& character_of(std::string_view name) {
    constexpr std::size_t most_names = 4000;
    static const std::string none;
    const bool is_name = !name.empty() && std::all_of(name.begin(), name.end(), ascii::is_alnum);
    if (!is_name || (names_.size() >= most_names && !names_.contains(name))) return none;
    const auto [found, is_new] = names_.try_emplace(std::string(name));
    if (!is_new) return found->second;
    const std::string written = "&" + std::string(name) + ";";
    std::string read = markup::parse_html("<body>." + written).text_of(0);
    read.erase(0, std::min<std::size_t>(read.find('.') + 1, read.size()));
    if (read.find(';') == std::string::npos) found->second = std::move(read);
    return found->second;
  }

  std::string_view xml_;
  std::size_t at_ = 0;
  MendedXml out_;
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace

MendedXml mend_xml(std::string_view xml) { return Mender(xml).run(); }

}  // namespace jjak::reading
