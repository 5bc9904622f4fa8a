// Reading RSS and Atom feeds.
#include <jjak/read.hpp>

#include "markup/errors.hpp"
#include "support/reading.hpp"

using jjak::DocumentKind;
using jjak::test::Outcome;
namespace errors = jjak::errors;

namespace {

Outcome read(const std::string& bytes, const std::string& name = "feed.xml") {
  return jjak::test::read_bytes(name, bytes);
}

std::string paragraphs(int count) {
  std::string html;
  for (int i = 0; i < count; ++i)
    html += "<p>Traders at the market said that the price of rice had not moved since last month, number " +
            std::to_string(i) + ".</p>";
  return html;
}

const std::string rss_head =
    "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'><channel>"
    "<title>The Paper</title><link>http://x.example/</link><language>en-us</language>\n";
const std::string rss_end = "</channel></rss>\n";

}  // namespace

TEST_CASE("RSS 2.0 with whole articles", "[read][feed]") {
  const std::string item =
      "<item><title>Rice &amp;amp; salt</title><media:title>no</media:title><link>http://x.example/1</link>"
      "<guid isPermaLink='false'>17</guid><dc:creator>A. Writer</dc:creator><dc:creator>B. Other</dc:creator>"
      "<pubDate>Mon, 16 Dec 2024 10:14:00 +0900</pubDate><category>Economy</category><category>Rice</category>"
      "<description>Short.</description><content:encoded><![CDATA[" +
      paragraphs(4) + "]]></content:encoded></item>";
  const std::string second =
      "<item><title>Two</title><guid>http://x.example/2</guid><author>b@x.example (B C)</author>"
      "<description>" +
      std::string(800, 'a') + "</description></item>";
  const Outcome outcome = read(rss_head + item + second + rss_end);
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.documents.size() == 2);
  const jjak::RawDocument& first = outcome.documents[0];
  CHECK(first.kind == DocumentKind::fragment);
  CHECK(first.url == "http://x.example/1");
  CHECK(first.text == paragraphs(4));
  CHECK(first.given.title == "Rice & salt");
  CHECK(first.given.byline == "A. Writer, B. Other");
  CHECK(first.given.date == "Mon, 16 Dec 2024 10:14:00 +0900");
  CHECK(first.given.section == "Economy");
  CHECK(first.given.language == "en-us");
  CHECK(first.origin.in_archive);
  CHECK(first.origin.offset == rss_head.size());
  CHECK(first.origin.length == item.size());
  CHECK(first.origin.digest.starts_with("sha1:"));
  CHECK(outcome.documents[1].kind == DocumentKind::text);
  CHECK(outcome.documents[1].url == "http://x.example/2");
  CHECK(outcome.documents[1].given.byline == "B C");
}

TEST_CASE("Atom, with escaped HTML and with XHTML", "[read][feed]") {
  const Outcome outcome = read(
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ko'><title>신문</title>"
      "<entry xml:lang='en'><title type='html'>One &lt;b&gt;two&lt;/b&gt;</title>"
      "<link rel='self' href='/self'/><link rel='alternate' href='http://x.example/a'/>"
      "<author><name>A. Writer</name><uri>http://x.example/w</uri></author><updated>2025-01-01T00:00:00Z</updated>"
      "<published>2024-12-16T10:14:00+09:00</published><category term='Economy'/><content type='html'>" +
      std::string("&lt;p&gt;") + std::string(300, 'a') + "&lt;/p&gt;</content></entry>" +
      "<entry><title>둘</title><link href='http://x.example/b'/><updated>2025-01-01T00:00:00Z</updated>"
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p class=\"a&quot;b\">" +
      std::string(300, 'b') + " &amp; c</p></div></content></entry></feed>");
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[0].url == "http://x.example/a");
  CHECK(outcome.documents[0].given.title == "One two");
  CHECK(outcome.documents[0].given.byline == "A. Writer");
  CHECK(outcome.documents[0].given.date == "2024-12-16T10:14:00+09:00");
  CHECK(outcome.documents[0].given.section == "Economy");
  CHECK(outcome.documents[0].given.language == "en");
  CHECK(outcome.documents[1].given.language == "ko");
  CHECK(outcome.documents[1].given.date.empty());  // <updated> is no date of publication
  CHECK(outcome.documents[1].text == "<div><p class=\"a&quot;b\">" + std::string(300, 'b') + " &amp; c</p></div>");
}

TEST_CASE("RSS 1.0 has its items beside the channel", "[read][feed]") {
  const Outcome outcome = read(
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
      "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><dc:language>en</dc:language></channel>"
      "<item><title>T</title><link>http://x.example/1</link><dc:date>2024-12-16</dc:date><description>" +
      std::string(800, 'a') + "</description></item></rdf:RDF>");
  REQUIRE(outcome.documents.size() == 1);
  CHECK(outcome.documents[0].given.date == "2024-12-16");
  CHECK(outcome.documents[0].given.language == "en");
}

TEST_CASE("Teasers are counted, not taken for articles", "[read][feed]") {
  const auto item = [](const std::string& body) { return "<item><title>T</title>" + body + "</item>"; };
  const Outcome outcome = read(rss_head + item("<description>A short summary of what happened.</description>") +
                               item("") + item("<description>" + std::string(900, 'a') + " […]</description>") +
                               item("<content:encoded>" + std::string(400, 'a') + "…</content:encoded>") +
                               item("<content:encoded>" + std::string(400, 'a') + ".</content:encoded>") + rss_end);
  CHECK(outcome.documents.size() == 1);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::teasers);
  CHECK(outcome.problems[0].detail == "4 of 5");
}

TEST_CASE("A description of several paragraphs is no teaser", "[read][feed]") {
  const auto entries = [](const std::string& description) {
    return read(rss_head + "<item><title>T</title><description>" + description + "</description></item>" + rss_end)
        .documents.size();
  };
  const std::string line =
      "The harbour of Dol was closed by ice again on Friday, and no ship came in for bread and flour. ";
  std::string elements, lines;
  for (int i = 0; i < 4; ++i) {
    elements += "&lt;p&gt;" + line + "&lt;/p&gt;";
    lines += line + "\n\n";
  }
  CHECK(entries(elements) == 1);
  CHECK(entries(lines) == 1);
  CHECK(entries(line + line + line + line) == 0);
  CHECK(entries("<![CDATA[<p>" + line + "</p><p>" + line + "</p>]]>") == 0);
}

TEST_CASE("A feed in windows-949 keeps its places", "[read][feed]") {
  const std::string head = "<?xml version='1.0' encoding='euc-kr'?><rss><channel>";
  std::string body;
  for (int i = 0; i < 200; ++i) body += "\xBD\xD2\xB0\xAA ";  // 쌀값, two bytes a letter
  const std::string item = "<item><title>\xBD\xD2</title><description>" + body + "</description></item>";
  const Outcome outcome = read(head + item + "\r\n" + item + "</channel></rss>");
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[0].given.title == "쌀");
  CHECK(outcome.documents[0].text.starts_with("쌀값 쌀값"));
  CHECK(outcome.documents[1].origin.offset == head.size() + item.size() + 2);
  CHECK(outcome.documents[1].origin.length == item.size());
}

TEST_CASE("Feeds that are none, are empty or break off", "[read][feed]") {
  CHECK(read("<?xml version='1.0'?><urlset/>").problems.at(0).code == errors::no_feed);
  CHECK(read(rss_head + rss_end).problems.at(0).code == errors::empty);
  const std::string whole = "<item><title>T</title><description>" + std::string(800, 'a') + "</description></item>";
  const Outcome cut = read(rss_head + whole + "<item><title>T <b> U</title></item>" + rss_end);
  CHECK(cut.documents.size() == 1);
  REQUIRE(cut.problems.size() == 1);
  CHECK(cut.problems[0].code == errors::bad_xml);
  CHECK(cut.problems[0].line == 2);
  std::string deep = rss_head;
  for (int i = 0; i < 10000; ++i) deep += "<a>";
  CHECK(read(deep).problems.at(0).code == errors::bad_xml);
  CHECK(read("<rss>\n<channel><item><title>\x01" + std::string(200, 'a') + "</title></item></channel></rss>")
            .problems.at(0)
            .code == errors::teasers);  // a control character is no reason to lose the feed
}

TEST_CASE("Entities that a feed declares end it", "[read][feed]") {
  const std::string laughs =
      "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel><item>"
      "<title>&b;</title></item></channel></rss>";
  const std::string file =
      "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&f;"
      "</title></item></channel></rss>";
  for (const std::string& feed : {laughs, file}) {
    const Outcome outcome = read(feed);
    CHECK(outcome.documents.empty());
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == errors::xml_entities);
    CHECK(outcome.problems[0].line == 1);
  }
  const std::string old =
      "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' "
      "'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'><channel><item><description>" +
      std::string(800, 'a') + "</description></item></channel></rss>";
  CHECK(read(old).documents.size() == 1);
}

TEST_CASE("Feeds are known by what is in them", "[read][feed]") {
  const std::string feed = rss_head + "<item><description>" + std::string(800, 'a') + "</description></item>" + rss_end;
  CHECK(read(feed, "www.x.example/feed/index.html").documents.size() == 1);
  const jjak::test::Folder mirror;  // where such a feed repeats the pages
  mirror.write("www.x.example/feed/index.html", feed);
  bool used = false;
  CHECK(jjak::read_documents(mirror.path(), {}, [&](const auto&) { return used = true; }, {}));
  CHECK_FALSE(used);
  CHECK(read("\n<!-- made by x --><!DOCTYPE rss>\n" + feed.substr(feed.find("<rss")), "feed").documents.size() == 1);
}

TEST_CASE("A damaged feed is mended, and that is said", "[read][feed]") {
  const std::string text = "<content:encoded><![CDATA[" + paragraphs(4) + "]]></content:encoded>";
  const std::string bytes =
      rss_head + "<item><title>Salt&nbsp;&amp; rice &bogus; &#8;</title><link>http://x.example/?a=1&b=2</link>" + text +
      "</item><item><title>5 < 6</title>" + text + "</item>" + rss_end;
  const Outcome outcome = read(bytes);
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[0].url == "http://x.example/?a=1&b=2");
  CHECK(outcome.documents[0].given.title == "Salt & rice &bogus;");
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::mended_feed);
  CHECK(jjak::was_used(outcome.problems[0]));
}

TEST_CASE("Behind broken tags each entry is read by itself", "[read][feed]") {
  const std::string text = "<content:encoded><![CDATA[" + paragraphs(4) + "]]></content:encoded>";
  const auto item = [&](const std::string& title) { return "<item><title>" + title + "</title>" + text + "</item>\n"; };
  const std::string bytes = rss_head + item("a") + item("b <br>") + item("c") + item("d") + rss_end;
  const Outcome outcome = read(bytes);
  REQUIRE(outcome.documents.size() == 3);
  CHECK(outcome.documents[1].given.title == "c");
  CHECK(outcome.documents[1].origin.offset == bytes.find("<item><title>c"));
  CHECK(outcome.documents[2].given.title == "d");
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].detail == "1 x entry lost");
}

TEST_CASE("Text that was escaped twice is markup again", "[read][feed]") {
  std::string escaped = paragraphs(12);
  for (int layer = 0; layer < 2; ++layer) {
    std::string more;
    for (const char c : escaped) more += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    escaped = more;
  }
  const Outcome outcome = read(rss_head + "<item><description>" + escaped + "</description></item>" + rss_end);
  REQUIRE(outcome.documents.size() == 1);
  CHECK(outcome.documents[0].kind == DocumentKind::fragment);
  CHECK(outcome.documents[0].text == paragraphs(12));
  CHECK(outcome.problems.size() == 1);
}
