// Recognising kinds of files by name and by content, and addresses in the paths of mirrors.
#include "bytes/file_kind.hpp"

#include "support/catch.hpp"

using jjak::reading::FileKind;
using jjak::reading::kind_by_content;
using jjak::reading::kind_by_name;
using jjak::reading::mirror_url;

TEST_CASE("A mirror's path is an address", "[read][kind]") {
  const std::pair<std::string, std::string> cases[] = {
      {"www.example.com/a/b.html", "http://www.example.com/a/b.html"},
      {"/data/mirror/www.example.com/a/index.html", "http://www.example.com/a/"},
      {"www.example.com/index.html", "http://www.example.com/"},
      {"m/www.example.com/read.php?num=3.html", "http://www.example.com/read.php?num=3"},
      {"m/www.example.com/read.php?num=3", "http://www.example.com/read.php?num=3"},
      {"./m/news.example/기사/이름.html", "http://news.example/기사/이름.html"},
      {"WWW.Example.COM/x.html", "http://www.example.com/x.html"},
      {"home/my.project/www.example.com/x.html", "http://www.example.com/x.html"},
      {"a/odd.place/x.html", "http://odd.place/x.html"},
      {"a/b/c.html", ""},
      {"www.example.com", ""},
      {"pages.html/x.txt", ""},
      {"jjak-0.1.0/x.html", ""},
      {"../x.html", ""},
      {"a_b.com/x.html", ""},
      {"", ""},
  };
  for (const auto& [path, url] : cases) {
    INFO(path);
    CHECK(mirror_url(path) == url);
  }
}

TEST_CASE("A name tells what a file is", "[read][kind]") {
  for (const char* name :
       {"a.html", "a.HTM", "read.php", "x.asp", "x.jsp", "read.php?num=3", "read.php?num=3.html", "view?id=2"})
    CHECK(kind_by_name(name) == FileKind::page);
  for (const char* name : {"a.png", "style.css", "x.js", "robots.txt", "style.css?v=3.css"})
    CHECK(kind_by_name(name) == FileKind::other);
  for (const char* name : {"links.tsv", "a.tsv.gz", "a.CSV"}) CHECK(kind_by_name(name) == FileKind::table);
  CHECK(kind_by_name("a.json") == FileKind::json);
  CHECK(kind_by_name("a.mhtml") == FileKind::mhtml);
  for (const char* name : {"a.warc", "a.WARC.gz", "a.warc.zst"}) CHECK(kind_by_name(name) == FileKind::warc);
  for (const char* name : {"a.txt", "a.txt.gz"}) CHECK(kind_by_name(name) == FileKind::text);
  for (const char* name : {"feed.xml", "a.rss", "a.atom.gz"}) CHECK(kind_by_name(name) == FileKind::feed);
  for (const char* name : {"a.jsonl", "a.ndjson.zst"}) CHECK(kind_by_name(name) == FileKind::json_lines);
  for (const char* name : {"README", "a.gz", "a.b", ""}) CHECK(kind_by_name(name) == FileKind::unknown);
}

TEST_CASE("Content tells what a name does not", "[read][kind]") {
  for (const char* head : {"<!DOCTYPE html>", "\n <HTML>", "<?xml version='1.0'?><html>", "<!-- x --><html>",
                           "\xEF\xBB\xBF<html>", "<div>"})
    CHECK(kind_by_content(head) == FileKind::page);
  CHECK(kind_by_content("WARC/1.1\r\n") == FileKind::warc);
  for (const char* head :
       {"<?xml version='1.0'?><rss>", "<feed xmlns='x'>", "<!-- x -->\n<!DOCTYPE rdf:RDF>\n<rdf:RDF>"})
    CHECK(kind_by_content(head) == FileKind::feed);
  for (const char* head :
       {"{\"url\": \"x\"", "{ \"title\":\"\"}\n", "{\"a\": \"<html>\"}", "{\n\"url\": 1}", "[\n {\"a\""})
    CHECK(kind_by_content(head) == FileKind::json_lines);
  for (const char* head : {"", "text", "<?xml version='1.0'?><rssx>", "<?xml", "<!--", "{", "[1, 2]", "{a: 1}"})
    CHECK(kind_by_content(head) == FileKind::unknown);
}
