#include "extraction.hpp"

#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include <fmt/core.h>
#include <gumbo.h>

#include <ctime>
#include <vector>

namespace jjak::bench {
namespace {

double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Parses all pages with gumbo and its own memory management, as a normal program does.
double parse_all(const std::vector<RawDocument>& pages) {
  const double start = now();
  for (const RawDocument& page : pages) {
    GumboOutput* const output = gumbo_parse_with_options(&kGumboDefaultOptions, page.text.data(), page.text.size());
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
  return now() - start;
}

double extract_all(const std::vector<RawDocument>& pages, std::size_t& blocks) {
  blocks = 0;
  const double start = now();
  for (const RawDocument& page : pages)
    if (const Result<Article> article = extract(page)) blocks += article->blocks.size();
  return now() - start;
}

}  // namespace

Status time_extraction(const std::vector<std::string>& inputs, std::size_t repeat) {
  std::vector<RawDocument> pages;
  std::optional<Error> problem;
  std::size_t bytes = 0;
  for (const std::string& input : inputs) {
    const Status status = read_documents(
        input, {},
        [&](RawDocument document) {
          if (document.kind != DocumentKind::html) return true;
          bytes += document.text.size();
          pages.push_back(std::move(document));
          return true;
        },
        [&](const Error& error) { problem = error; });
    if (!status) return status.error();
  }
  if (problem) return *problem;
  for (std::size_t run = 0; run < repeat; ++run) {
    std::size_t blocks = 0;
    const double gumbo = parse_all(pages), jjak = extract_all(pages, blocks);
    fmt::print("{{\"pages\": {}, \"bytes\": {}, \"blocks\": {}, \"gumbo\": {:.6f}, \"extract\": {:.6f}}}\n",
               pages.size(), bytes, blocks, gumbo, jjak);
  }
  return Done{};
}

}  // namespace jjak::bench
