// Mends the JSON of web pages before it is parsed: sites write it with templates, and a comma too many would lose all
// of it.
#include "page/lenient_json.hpp"

#include <string>
#include <vector>

namespace jjak::extraction {
namespace {

using nlohmann::json;

/// Copies JSON and mends it on the way.
class Mender {
 public:
  explicit Mender(std::string_view text) : text_(text) {}

  std::string run() {
    at_ = text_.find_first_of("{[");
    if (at_ == std::string_view::npos) return {};
    do { step(); } while (at_ < text_.size() && !open_.empty());
    if (!open_.empty()) drop_loose_end();
    for (; !open_.empty(); open_.pop_back()) out_ += open_.back() == '{' ? '}' : ']';
    return std::move(out_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '"') return string();
    if (c == '{' || c == '[') open_.push_back(c);
    if (c == '}' || c == ']') {
      drop_comma();
      if (!open_.empty()) open_.pop_back();
    }
    out_ += c;
    ++at_;
  }

  void string() {
    out_ += '"';
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < 0x20) {
        out_ += ' ';
      } else if (c == '\\') {
        escape();
      } else {
        out_ += c;
        if (c == '"') break;
      }
    }
    if (at_ == text_.size())
      out_ += '"';
    else
      ++at_;
  }

  /// Leaves out a backslash that is no escape in JSON.
  void escape() {
    constexpr std::string_view known = "\"\\/bfnrtu";
    if (at_ + 1 >= text_.size() || known.find(text_[at_ + 1]) == std::string_view::npos) return;
    out_ += text_[at_++];
    out_ += text_[at_];
  }

  void drop_comma() {
    const std::size_t last = out_.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && out_[last] == ',') out_.resize(last);
  }

  /// Where the end is missing, removes what is incomplete: `"a": ` or a comma.
  void drop_loose_end() {
    drop_comma();
    const std::size_t last = out_.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && out_[last] == ':') out_ += "null";
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<char> open_;
};

}  // namespace

json parse_lenient(std::string_view text, int max_depth) {
  const auto shallow = [max_depth](int depth, json::parse_event_t, json&) { return depth <= max_depth; };
  json parsed = json::parse(text, shallow, false, true);
  if (!parsed.is_discarded()) return parsed;
  return json::parse(Mender(text).run(), shallow, false, true);
}

}  // namespace jjak::extraction
