// Makes one key for all spellings of an address, so that an article is found under whichever one a link has.
#include "url/url_key.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::url {
namespace {

/// Marks that must stay percent-encoded in a path or a query: decoded, they would mean something else.
constexpr std::string_view kept_in_path = "/?#%\\";
constexpr std::string_view kept_in_query = "&=#+%";

/// Appends decoded bytes. When they are not valid UTF-8 they are in another charset, and all beyond ASCII is
/// percent-encoded. Blanks and control characters always are.
void append_bytes(std::string& out, std::string_view bytes) {
  const bool valid = !text::invalid_utf8(bytes);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || (byte >= 0x80 && !valid))
      append_encoded(out, byte);
    else
      out += c;
  }
}

/// Decodes percent-encoding, except of the marks in `kept` and of what is not valid UTF-8; NFC.
std::string normalized(std::string_view text, std::string_view kept) {
  std::string out, run;
  const auto flush = [&] {
    append_bytes(out, run);
    run.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool encoded = text[i] == '%' && i + 2 < text.size() && ascii::hex_value(text[i + 1]) >= 0 &&
                         ascii::hex_value(text[i + 2]) >= 0;
    const auto byte = static_cast<unsigned char>(
        encoded ? ascii::hex_value(text[i + 1]) * 16 + ascii::hex_value(text[i + 2]) : text[i]);
    if (encoded) i += 2;
    const bool is_kept =
        (encoded || byte == '%') && byte < 0x80 && kept.find(static_cast<char>(byte)) != std::string_view::npos;
    if (is_kept || byte == '/') flush();
    if (is_kept)
      append_encoded(out, byte);
    else if (byte == '/')
      out += '/';
    else
      run += static_cast<char>(byte);
  }
  flush();
  return text::nfc(out);
}

/// The parameters sorted by name; those of one name keep their order.
std::string query_key(const std::string& query) {
  struct Parameter {
    std::string name, value;
  };
  std::vector<Parameter> parameters;
  for (std::string_view rest = query; !rest.empty();) {
    const std::size_t end = std::min(rest.find('&'), rest.size());
    std::string text(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    for (std::size_t plus = text.find('+'); plus != std::string::npos; plus = text.find('+', plus))
      text.replace(plus, 1, "%20");
    const std::size_t equals = std::min(text.find('='), text.size());
    Parameter parameter{normalized(std::string_view(text).substr(0, equals), kept_in_query),
                        normalized(std::string_view(text).substr(std::min(equals + 1, text.size())), kept_in_query)};
    const bool empty = parameter.name.empty() && parameter.value.empty();
    if (!empty && !is_tracking_parameter(text::to_lower_ascii(parameter.name)))
      parameters.push_back(std::move(parameter));
  }
  std::stable_sort(parameters.begin(), parameters.end(),
                   [](const Parameter& a, const Parameter& b) { return a.name < b.name; });
  std::string out;
  for (const Parameter& parameter : parameters) {
    (out += out.empty() ? '?' : '&') += parameter.name;
    if (!parameter.value.empty()) (out += '=') += parameter.value;
  }
  return out;
}

bool is_index_file(std::string_view name) {
  constexpr std::array names{"index.html", "index.htm",   "index.shtml",  "index.php",   "index.asp",   "index.aspx",
                             "index.jsp",  "default.htm", "default.html", "default.asp", "default.aspx"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Without empty segments, index file and trailing slash.
std::string path_key(const std::string& path) {
  const std::string plain = remove_dot_segments(normalized(path, kept_in_path));
  std::string out;
  for (const char c : plain)
    if (c != '/' || !out.ends_with('/')) out += c;
  for (;;) {
    while (out.ends_with('/')) out.pop_back();
    const std::size_t slash = out.rfind('/');
    if (slash == std::string::npos || !is_index_file(text::to_lower_ascii(std::string_view(out).substr(slash + 1))))
      return out;
    out.resize(slash);
  }
}

std::string without_www(std::string host) {
  while (host.starts_with("www.") && host.size() > 4) host.erase(0, 4);
  return host;
}

}  // namespace

bool is_tracking_parameter(std::string_view name) {
  constexpr std::array prefixes{"utm_", "at_", "mtm_", "pk_", "hsa_", "__hs"};
  constexpr std::array names{"fbclid",
                             "gclid",
                             "gclsrc",
                             "dclid",
                             "gbraid",
                             "wbraid",
                             "msclkid",
                             "yclid",
                             "twclid",
                             "ttclid",
                             "li_fat_id",
                             "igshid",
                             "igsh",
                             "mc_cid",
                             "mc_eid",
                             "mkt_tok",
                             "_ga",
                             "_gl",
                             "ref_src",
                             "ref_url",
                             "cmpid",
                             "ncid",
                             "ocid",
                             "smid",
                             "xtor",
                             "s_cid",
                             "wt.mc_id",
                             "spm",
                             "__twitter_impression",
                             "amp_js_v",
                             "usqp",
                             "oly_enc_id",
                             "oly_anon_id",
                             "vero_id",
                             "napm"};
  return std::find(names.begin(), names.end(), name) != names.end() ||
         std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) { return name.starts_with(prefix); });
}

std::string host_of(std::string_view url) {
  const auto parts = parse(url);
  return parts ? without_www(parts->host) : std::string{};
}

UrlKey::UrlKey(std::string_view url) {
  const auto parts = parse(url);
  if (!parts) return;
  text_ = without_www(parts->host) + path_key(parts->path);
  if (parts->query) text_ += query_key(*parts->query);
  const std::string& fragment = parts->fragment;
  if (fragment.starts_with('!') || fragment.starts_with('/')) text_ += '#' + normalized(fragment, "%");
}

}  // namespace jjak::url
