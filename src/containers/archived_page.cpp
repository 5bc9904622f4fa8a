// Turns a record of a web archive into a document: takes the HTTP response apart, unpacks the body, checks its digest.
#include "containers/archived_page.hpp"

#include "bytes/digest.hpp"
#include "bytes/file_kind.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

namespace jjak::reading {
namespace {

bool is_page_type(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml"; }
bool is_text_type(std::string_view type) { return type.empty() || is_page_type(type) || type == "text/plain"; }

/// The address in a field, without the angle brackets of WARC 1.0.
std::string uri(const HeaderFields& fields, std::string_view name) {
  std::string_view value = fields.get(name);
  if (value.starts_with('<') && value.ends_with('>')) value = value.substr(1, value.size() - 2);
  return text::repair_utf8(value);
}

class Record {
 public:
  /// `fields`: those of the record, which ARC has none of.
  Record(const HeaderFields& fields, std::string url, Origin origin, Outlet& outlet)
      : fields_(fields), origin_(std::move(origin)), url_(std::move(url)), outlet_(outlet) {}

  void use(std::string_view block) {
    const std::string type = text::to_lower_ascii(fields_.get("warc-type"));
    const MediaType media = media_type(fields_.get("content-type"));
    if (type == "resource") {
      check_digest({block});
      give(media, block);
    } else if (type == "response" && media.type.starts_with("application/http")) {
      use_response(block);
    } else if (type == "revisit") {
      use_revisit(block);
    }
  }

  /// Servers of the first years (HTTP/0.9) sent a page without a header. Its first bytes tell it; the type in the
  /// record's line can still refuse it.
  void use_arc(std::string_view block, std::string_view type) {
    const std::string scheme = text::to_lower_ascii(url_.substr(0, 6));
    if (!scheme.starts_with("http:") && scheme != "https:") return;
    if (block.starts_with("HTTP/"))
      use_response(block);
    else if (kind_by_content(block) == FileKind::page)
      give(media_type(type), block);
  }

 private:
  void report(const Error& error) { outlet_.report(Outlet::at(origin_, error.code, error.detail)); }

  void use_response(std::string_view block) {
    const Result<HttpResponse> response = parse_response(block);
    if (!response) return report(response.error());
    if (is_redirect(*response)) return redirect(url::resolve(url_, response->fields.get("location")));
    if (response->status != 200 || !is_text_type(response->media.type)) return;
    const Result<std::string> body = without_chunks(*response);
    if (!body) return report(body.error());
    const ReadOptions& options = outlet_.options();
    const auto payload = without_compression(*response, *body, options.max_document_bytes, options.max_inflate_ratio);
    if (!payload) return report(payload.error());
    check_digest({*payload, *body, response->body});
    give(response->media, *payload);
  }

  /// A revisit record: the same page under another address, or the same redirect again.
  void use_revisit(std::string_view block) {
    if (const auto response = parse_response(block); response && is_redirect(*response))
      return redirect(url::resolve(url_, response->fields.get("location")));
    if (fields_.get("warc-profile").find("/identical-payload-digest") == std::string_view::npos) return;
    redirect(uri(fields_, "warc-refers-to-target-uri"));
  }

  void redirect(std::string location) {
    if (location.empty() || url_.empty() || location == url_) return;
    RawDocument document;
    document.origin = origin_;
    document.kind = DocumentKind::redirect;
    document.url = url_;
    document.location = std::move(location);
    outlet_.give(std::move(document));
  }

  /// Crawlers disagree about the payload: with or without chunks, with or without compression. A digest is wrong only
  /// when it fits none of these forms. When the crawler cut the body, the digest is not checked.
  void check_digest(std::initializer_list<std::string_view> forms) {
    const std::string_view given = fields_.get("warc-payload-digest");
    if (!is_sha1(given) || !fields_.get("warc-truncated").empty()) return;
    std::string_view last;
    for (const std::string_view form : forms) {
      if (!last.empty() && form == last) continue;
      last = form;
      if (is_same_digest(given, sha1_digest(form))) return;
    }
    report({errors::wrong_digest, {}, text::repair_utf8(given)});
  }

  void give(const MediaType& media, std::string_view body) {
    const bool looks_like_page = kind_by_content(body) == FileKind::page;
    if (!is_text_type(media.type) || (media.type.empty() && !looks_like_page)) return;
    RawDocument document;
    document.origin = origin_;
    document.kind = media.type == "text/plain" && !looks_like_page ? DocumentKind::text : DocumentKind::html;
    document.url = url_;
    outlet_.decode(std::move(document), body, media.charset);
  }

  const HeaderFields& fields_;
  Origin origin_;
  std::string url_;
  Outlet& outlet_;
};

}  // namespace

void use_record(const HeaderFields& fields, Origin origin, std::string_view block, Outlet& outlet) {
  Record(fields, uri(fields, "warc-target-uri"), std::move(origin), outlet).use(block);
}

void use_arc_record(std::string_view url, std::string_view type, Origin origin, std::string_view block,
                    Outlet& outlet) {
  const HeaderFields none;
  Record(none, text::repair_utf8(url), std::move(origin), outlet).use_arc(block, type);
}

}  // namespace jjak::reading
