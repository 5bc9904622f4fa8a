// Writes the metadata of a release for programs: Croissant and the manifest.
#include "markup/writer.hpp"
#include "release/papers.hpp"

#include <array>
#include <optional>
#include <utility>

namespace jjak::release {
namespace {

using exports::Level;
using markup::json_array;
using markup::json_string;
using markup::JsonObject;

// The context that Croissant 1.0 prescribes.
constexpr std::string_view context =
    R"({"@language":"en","@vocab":"https://schema.org/","citeAs":"cr:citeAs","column":"cr:column",)"
    R"("conformsTo":"dct:conformsTo","cr":"http://mlcommons.org/croissant/","data":{"@id":"cr:data","@type":"@json"},)"
    R"("dataType":{"@id":"cr:dataType","@type":"@vocab"},"dct":"http://purl.org/dc/terms/","extract":"cr:extract",)"
    R"("field":"cr:field","fileObject":"cr:fileObject","fileProperty":"cr:fileProperty","fileSet":"cr:fileSet",)"
    R"("format":"cr:format","includes":"cr:includes","isLiveDataset":"cr:isLiveDataset","jsonPath":"cr:jsonPath",)"
    R"("key":"cr:key","md5":"cr:md5","parentField":"cr:parentField","path":"cr:path","recordSet":"cr:recordSet",)"
    R"("references":"cr:references","regex":"cr:regex","repeated":"cr:repeated","replace":"cr:replace",)"
    R"("sc":"https://schema.org/","separator":"cr:separator","source":"cr:source","subField":"cr:subField",)"
    R"("transform":"cr:transform"})";

std::string_view media_type(std::string_view format) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> types{
      {{"jsonl", "application/jsonlines"},
       {"tsv", "text/tab-separated-values"},
       {"tmx", "application/x-tmx+xml"},
       {"parquet", "application/vnd.apache.parquet"}}};
  for (const auto& [name, type] : types)
    if (name == format) return type;
  return "text/plain";
}

std::string file_object(const DataFile& file) {
  return JsonObject()
      .text("@type", "cr:FileObject")
      .text("@id", file.path)
      .text("name", file.path)
      .text("contentUrl", file.path)
      .text("contentSize", std::to_string(file.bytes) + " B")
      .text("encodingFormat", media_type(file.format))
      .text("sha256", file.digest)
      .take();
}

/// A member of the JSON objects, and where it is in them.
struct Field {
  std::string_view name, path, type;
};

std::string field(const DataFile& file, const Field& field) {
  const std::string extract = JsonObject().text("jsonPath", field.path).take();
  const std::string source =
      JsonObject().json("fileObject", JsonObject().text("@id", file.path).take()).json("extract", extract).take();
  return JsonObject()
      .text("@type", "cr:Field")
      .text("@id", file.path + "/" + std::string(field.name))
      .text("name", field.name)
      .text("dataType", field.type)
      .json("source", source)
      .take();
}

std::string record_set(const DataFile& file) {
  constexpr std::array fields{Field{"id", "$.id", "sc:Text"},
                              Field{"en", "$.translation.en", "sc:Text"},
                              Field{"ko", "$.translation.ko", "sc:Text"},
                              Field{"type", "$.type", "sc:Text"},
                              Field{"confidence", "$.confidence", "sc:Float"},
                              Field{"url_en", "$.url_en", "sc:URL"},
                              Field{"url_ko", "$.url_ko", "sc:URL"},
                              Field{"date_en", "$.date_en", "sc:Text"},
                              Field{"date_ko", "$.date_ko", "sc:Text"}};
  const std::string name = std::string(name_of(file.level)) + "-" + file.split;
  return JsonObject()
      .text("@type", "cr:RecordSet")
      .text("@id", name)
      .text("name", name)
      .json("field", json_array(fields, [&](const Field& each) { return field(file, each); }))
      .take();
}

std::vector<DataFile> json_files(const Papers& papers) {
  std::vector<DataFile> files;
  for (const DataFile& file : papers.files)
    if (file.format == "jsonl") files.push_back(file);
  return files;
}

std::string counts_json(const Facts::Count& counts) {
  JsonObject object;
  for (const auto& [name, count] : counts) object.json(name, std::to_string(count));
  return object.take();
}

std::string options_json(const Terms& terms) {
  JsonObject licences;
  for (const auto& [site, licence] : terms.licences) licences.text(site, licence);
  return JsonObject()
      .text("name", terms.name)
      .text("contact", terms.contact)
      .json("licences", licences.take())
      .text("en_tag", terms.english_tag)
      .text("ko_tag", terms.korean_tag)
      .json("parquet", terms.parquet ? "true" : "false")
      .text("min_confidence", terms.min_confidence)
      .text("sample", terms.sample)
      .text("partition", terms.partition)
      .take();
}

std::string file_json(const DataFile& file) {
  return JsonObject()
      .text("path", file.path)
      .text("format", file.format)
      .text("level", name_of(file.level))
      .text("split", file.split)
      .json("units", std::to_string(file.units))
      .json("bytes", std::to_string(file.bytes))
      .text("sha256", file.digest)
      .take();
}

std::string band_json(const sample::Band& band) {
  JsonObject object;
  object.json("from", std::to_string(band.from)).json("to", std::to_string(band.to));
  object.json("units", std::to_string(band.units)).json("labelled", std::to_string(band.labelled));
  return object.json("right", std::to_string(band.right)).take();
}

std::string estimate_json(const std::optional<sample::Estimate>& estimate) {
  if (!estimate) return "null";
  JsonObject object;
  object.json("share", std::to_string(estimate->share)).json("low", std::to_string(estimate->interval.low));
  return object.json("high", std::to_string(estimate->interval.high)).take();
}

/// What the labels of null alignments say; null where nobody labelled one.
std::string nulls_json(const sample::Recall& recall) {
  if (recall.labelled() == 0) return "null";
  JsonObject object;
  object.json("sentences", std::to_string(recall.sentences())).json("labelled", std::to_string(recall.labelled()));
  object.json("right", estimate_json(recall.right()));
  return object.json("recall", estimate_json(recall.recall())).take();
}

}  // namespace

std::string croissant(const Papers& papers) {
  const Terms& terms = papers.terms;
  const std::string licence = shared_licence(papers);
  JsonObject object;
  object.json("@context", context)
      .text("@type", "sc:Dataset")
      .text("conformsTo", "http://mlcommons.org/croissant/1.0")
      .text("name", terms.name)
      .text("description", "An English-Korean parallel corpus of news: sentences, paragraphs and whole articles.")
      .text("license", licence.empty() ? "not stated" : licence)
      .json("inLanguage", json_array(std::array{terms.english_tag, terms.korean_tag}, json_string));
  if (!terms.corpus_date.empty()) object.text("datePublished", terms.corpus_date);
  return object.json("distribution", json_array(papers.files, file_object))
             .json("recordSet", json_array(json_files(papers), record_set))
             .take() +
         '\n';
}

std::string manifest(const Papers& papers) {
  const Facts& facts = papers.facts;
  return JsonObject()
             .text("jjak", JJAK_VERSION)
             .text("corpus_date", papers.terms.corpus_date)
             .text("knowledge", papers.terms.knowledge)
             .json("options", options_json(papers.terms))
             .json("methods", counts_json(facts.methods()))
             .json("labels", counts_json(facts.labels()))
             .json("refused", counts_json(facts.refused()))
             .json("repetitions", std::to_string(facts.repetitions()))
             .json("bands", json_array(facts.precision().bands(), band_json))
             .json("nulls", nulls_json(facts.recall()))
             .json("files", json_array(papers.files, file_json))
             .take() +
         '\n';
}

}  // namespace jjak::release
