// XML as events, including hostile XML.
#include "markup/xml.hpp"

#include "support/catch.hpp"

#include <fmt/core.h>

using namespace jjak;
using namespace jjak::markup;

namespace {

/// Records events: "<space|name a=b@offset", ">name@offset" and texts.
class Recorder : public XmlHandler {
 public:
  explicit Recorder(std::string last = {}) : last_(std::move(last)) {}
  std::string log;

  bool start(const XmlName& name, const std::vector<XmlAttribute>& attributes, std::size_t at) override {
    log += fmt::format("<{}|{}", name.space, name.local);
    for (const XmlAttribute& attribute : attributes)
      log += fmt::format(" {}={}", attribute.name.local, attribute.value);
    log += fmt::format("@{} ", at);
    return name.local != last_;
  }
  bool end(const XmlName& name, std::size_t at) override {
    log += fmt::format(">{}@{} ", name.local, at);
    return true;
  }
  void text(std::string_view piece) override { log += piece; }

 private:
  std::string last_;
};

}  // namespace

TEST_CASE("Events of a document", "[markup][xml]") {
  Recorder recorder;
  REQUIRE(parse_xml("<?xml version='1.0' encoding='euc-kr'?><a xmlns='urn:x' b='&lt;'>쌀&amp;<c/></a>", recorder));
  CHECK(recorder.log == "<urn:x|a b=<@39 쌀&<urn:x|c@73 >c@77 >a@77 ");
}

TEST_CASE("A handler can stop", "[markup][xml]") {
  Recorder recorder("b");
  REQUIRE(parse_xml("<a><b/><c/> broken <", recorder));
  CHECK(recorder.log == "<|a@0 <|b@3 ");
}

TEST_CASE("Hostile XML", "[markup][xml]") {
  const auto code_of = [](std::string_view xml) {
    Recorder recorder;
    const Status status = parse_xml(xml, recorder);
    return status ? std::string("fine") : std::string(status.error().code.name());
  };
  CHECK(code_of("") == "bad_xml");
  CHECK(code_of("<a>") == "bad_xml");
  CHECK(code_of("<a>\xFF</a>") == "bad_xml");
  CHECK(code_of("<a>&nbsp;</a>") == "bad_xml");
  CHECK(code_of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == "fine");
  CHECK(code_of("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == "xml_entities");
  CHECK(code_of("<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://x.example/'> %b;]><a/>") == "xml_entities");
  std::string deep;
  for (int i = 0; i < 257; ++i) deep += "<a>";
  CHECK(code_of(deep) == "bad_xml");
  CHECK(code_of("<a>" + std::string(3u << 20, 'x') + "</a>") == "fine");
}
