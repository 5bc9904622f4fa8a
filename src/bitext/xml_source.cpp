// Feeds XML to a parser as the file comes, so that its size does not matter.
#include "bitext/xml_source.hpp"

#include "text/utf8.hpp"

namespace jjak::bitext {

std::string one_line(std::string_view text) {
  std::string out;
  for (const std::string_view line : text::lines_of(text)) {
    const std::size_t begin = line.find_first_not_of(" \t"), end = line.find_last_not_of(" \t");
    if (begin == std::string_view::npos) continue;
    if (!out.empty()) out += ' ';
    out += line.substr(begin, end + 1 - begin);
  }
  return out;
}

std::string attribute(const std::vector<markup::XmlAttribute>& attributes, std::string_view name) {
  for (const markup::XmlAttribute& each : attributes)
    if (each.name.local == name) return std::string(each.value);
  return {};
}

Status parse_stream(const std::string& path, reading::ByteStream& stream, markup::XmlParser& parser) {
  constexpr std::size_t step = 256u << 10;
  for (bool is_last = false; !is_last && !parser.is_stopped();) {
    const std::string_view bytes = stream.peek(step);
    is_last = bytes.size() < step;
    if (is_last && stream.fault()) return *stream.fault();
    if (const Status parsed = parser.feed(bytes, is_last); !parsed) {
      Error problem = parsed.error();
      problem.file = path;
      return problem;
    }
    stream.skip(bytes.size());
  }
  return Done{};
}

}  // namespace jjak::bitext
