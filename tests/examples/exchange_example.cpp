// exchange.hpp and document_record.hpp: what came of a document, as a line of JSON.
#include <jjak/exchange.hpp>
#include <jjak/extract.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void exchange() {
  RawDocument page;
  page.url = "https://paper.example/rice";
  page.text = "<h1>Rice prices</h1><p>Rice prices rose in Hyesan last week, traders said on Monday.</p>";
  const std::vector<DocumentRecord> records = extract_records(page);
  expect(records.size() == 1 && records.front().kind == RecordKind::article);
  expect(name_of(records.front().kind) == "article");
  const std::string line = write_document_record(records.front());
  Origin place;
  place.path = "records.jsonl";
  const auto again = read_document_record(line, place);
  expect(again && again->article.title == "Rice prices");
  expect(!read_document_record("{}", place));
}

}  // namespace jjak::examples
