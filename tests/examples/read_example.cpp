// read.hpp: from files to decoded documents.
#include <jjak/read.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void files() {
  const std::string path = file_with("lines.txt", "one\r\ntwo\n");
  const auto bytes = read_file(path);
  expect(bytes && bytes->size() == 9);
  const auto lines = read_lines(path);
  expect(lines && lines->size() == 2 && lines->front() == "one");
}

void pages() {
  const auto page = decode_page("<meta charset=euc-kr>\xC7\xD1\xB1\xDB");
  expect(page && page->charset == "euc-kr" && page->text.ends_with("한글"));
}

void url_maps() {
  file_with("a.html", "<p>Text.</p>");
  const std::string path = file_with("urls.tsv", "a.html\thttps://paper.example/a\nno address\n");
  std::size_t reported = 0;
  const auto map = read_url_map(path, [&reported](const Error&) { ++reported; });
  expect(map && reported == 1);
  UrlMap more = *map;
  more.add("/pages/b.html", "https://paper.example/b");
  expect(more.find("/pages/./b.html") == "https://paper.example/b");
  expect(!more.find("/pages/c.html"));
}

void documents() {
  const std::string path = file_with("page.html", "<html><body><p>Rice prices rose.</p></body></html>");
  ReadOptions options;
  options.max_document_bytes = 1 << 20;
  expect(options.validate().empty());
  std::size_t read = 0;
  const Status status = read_documents(path, options,
                                       [&read](const RawDocument& document) {
                                         ++read;
                                         expect(document.kind == DocumentKind::html && document.charset == "utf-8");
                                         return true;
                                       },
                                       {});
  expect(status && read == 1);
}

}  // namespace

void read() {
  files();
  pages();
  url_maps();
  documents();
}

}  // namespace jjak::examples
