// The way out of all containers: decodes documents, adds their digest, and reports problems with their place.
#pragma once

#include <jjak/read.hpp>

#include <string>
#include <string_view>

namespace jjak::reading {

class Outlet {
 public:
  Outlet(const ReadOptions& options, const DocumentSink& sink, const Diagnostics& problems)
      : options_(options), sink_(sink), problems_(problems) {}

  const ReadOptions& options() const { return options_; }
  /// False after the caller has asked for no more.
  bool is_wanted() const { return wanted_; }

  void report(const Error& problem) const { problems_(problem); }

  /// Passes a complete document on.
  void give(RawDocument document) {
    if (wanted_) wanted_ = sink_(std::move(document));
  }
  /// Decodes `bytes` as decode_page does and fills in text, charset and digest; what cannot be decoded or is empty is a
  /// problem. `document`: origin, kind and address.
  void decode(RawDocument document, std::string_view bytes, std::string_view http_charset = {});

  /// A problem with the document of an origin: in a container it is named by its offset.
  static Error at(const Origin& origin, ErrorCode code, std::string detail = {});

 private:
  const ReadOptions& options_;
  const DocumentSink& sink_;
  const Diagnostics& problems_;
  bool wanted_ = true;
};

}  // namespace jjak::reading
