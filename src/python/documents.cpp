// Reading and extracting: documents of any input, and the articles in them.
#include "python/stream.hpp"

#include "python/handles.hpp"
#include "python/module.hpp"

#include <jjak/extract.hpp>
#include <jjak/pipeline/extract_documents.hpp>

namespace jjak::python {
namespace {

std::string kind_of(const RawDocument& document) {
  switch (document.kind) {
    case DocumentKind::html: return "html";
    case DocumentKind::fragment: return "fragment";
    case DocumentKind::text: return "text";
    case DocumentKind::paragraphs: return "paragraphs";
    case DocumentKind::redirect: return "redirect";
    case DocumentKind::record: return "record";
  }
  return {};
}

py::dict given_of(const GivenMetadata& given) {
  py::dict fields;
  for (const auto& [name, value] : {std::pair{"title", &given.title},
                                    {"byline", &given.byline},
                                    {"section", &given.section},
                                    {"date", &given.date},
                                    {"language", &given.language}})
    if (!value->empty()) fields[name] = text_of(*value);
  return fields;
}

void declare_document(const py::module_& module) {
  Class<RawDocument>(module, "Document",
                     "One document of an input, decoded. It does not change; any number of threads may use it.")
      .def_property_readonly(
          "text", [](const RawDocument& d) { return text_of(d.text); }, "Its whole text.")
      .def_property_readonly(
          "kind", [](const RawDocument& d) { return kind_of(d); },
          "\"html\", \"fragment\" (HTML without a page around it), \"text\", \"paragraphs\", \"redirect\" or "
          "\"record\".")
      .def_property_readonly(
          "url", [](const RawDocument& d) { return text_of(d.url); }, "Its address, from its container; \"\": unknown.")
      .def_property_readonly(
          "location", [](const RawDocument& d) { return text_of(d.location); }, "Where a redirect leads; else \"\".")
      .def_property_readonly(
          "charset", [](const RawDocument& d) { return text_of(d.charset); }, "WHATWG name of its encoding.")
      .def_property_readonly(
          "rejected_charset", [](const RawDocument& d) { return text_of(d.rejected_label); },
          "The charset that the document claims, where its bytes say otherwise; else \"\".")
      .def_property_readonly(
          "given", [](const RawDocument& d) { return given_of(d.given); },
          "What a feed, JSON line or table says of it: a dict of title, byline, section, date, language.")
      .def_property_readonly(
          "path", [](const RawDocument& d) { return path_of(d.origin.path); }, "The file.")
      .def_property_readonly(
          "offset", [](const RawDocument& d) { return d.origin.offset; }, "Where it begins in the file, in bytes.")
      .def_property_readonly(
          "length", [](const RawDocument& d) { return d.origin.length; }, "Its length in the file, in bytes.")
      .def_property_readonly(
          "digest", [](const RawDocument& d) { return text_of(d.origin.digest); }, "\"sha1:\" and base32.")
      .def("__repr__", [](const RawDocument& d) {
        return py::str("<jjak.Document {} {!r}>").format(kind_of(d), path_of(d.url.empty() ? d.origin.path : d.url));
      });
}

std::shared_ptr<Stream<RawDocument>> read(const py::object& path, std::size_t max_document_bytes,
                                          const py::object& on_problem) {
  ReadOptions options;
  options.max_document_bytes = max_document_bytes;
  if (const std::vector<Error> wrong = options.validate(); !wrong.empty()) raise(wrong.front());
  return std::make_shared<Stream<RawDocument>>(
      [path = file_of(path), options](const Stream<RawDocument>::Put& put, const Diagnostics& problems) {
        return read_documents(
            path, options,
            [&put](RawDocument document) {
              const std::size_t bytes = document.text.size();
              return put(std::move(document), bytes);
            },
            problems);
      },
      [](RawDocument&& document) { return py::cast(std::make_shared<RawDocument>(std::move(document))); }, on_problem);
}

/// Hands on the articles of a document; its problems are reported.
bool put_articles(ExtractedDocument& document, const Stream<Article>::Put& put, const Diagnostics& problems) {
  for (DocumentRecord& record : document.records) {
    if (record.problem) {
      Error problem = *record.problem;
      if (problem.file.empty()) problem.file = record.url.empty() ? record.origin.path : record.url;
      problems(problem);
    }
    if (record.kind != RecordKind::article) continue;
    std::size_t bytes = 0;
    for (const Block& block : record.article.blocks) bytes += block.text.size();
    if (!put(std::move(record.article), bytes)) return false;
  }
  return true;
}

std::shared_ptr<Stream<Article>> articles(const py::iterable& inputs, std::size_t jobs, const Rules& rules,
                                          const py::object& on_problem) {
  if (jobs < 1 || jobs > max_jobs) throw py::value_error("jobs is 1 to " + std::to_string(max_jobs));
  ExtractionOptions options;
  options.jobs = jobs;
  options.rules = rules;
  return std::make_shared<Stream<Article>>(
      [inputs = files_of(inputs), options](const Stream<Article>::Put& put, const Diagnostics& problems) -> Status {
        extract_documents(inputs, options,
                          [&](ExtractedDocument& document) { return put_articles(document, put, problems); });
        return Done{};
      },
      [](Article&& article) { return python_of(std::make_shared<Article>(std::move(article))); }, on_problem);
}

Result<RawDocument> document_of_bytes(std::string_view bytes, const std::string& url, const std::string& charset) {
  Result<Decoded> decoded = decode_page(bytes, charset);
  if (!decoded) return decoded.error();
  RawDocument document;
  document.origin.length = bytes.size();
  document.url = url;
  document.text = std::move(decoded->text);
  document.charset = std::move(decoded->charset);
  document.rejected_label = std::move(decoded->rejected_label);
  return document;
}

/// The first document of a file.
Result<RawDocument> document_of_file(const std::string& path) {
  std::optional<RawDocument> first;
  std::optional<Error> problem;
  const Status read = read_documents(
      path, {},
      [&first](RawDocument document) {
        first = std::move(document);
        return false;
      },
      [&problem](const Error& error) {
        if (!problem) problem = error;
      });
  if (!read) return read.error();
  if (first) return *std::move(first);
  return problem ? *problem : Error{errors::no_article, path};
}

RawDocument document_of(const py::object& page, const std::string& url, const std::string& charset) {
  if (py::isinstance<RawDocument>(page)) {
    RawDocument document = py::cast<const RawDocument&>(page);
    if (!url.empty()) document.url = url;
    return document;
  }
  if (PyObject_CheckBuffer(page.ptr()) != 0) {
    const auto copy = py::reinterpret_steal<py::bytes>(PyBytes_FromObject(page.ptr()));
    if (!copy) throw py::error_already_set();
    const std::string_view bytes(copy);
    return value_or_raise(without_gil([&] { return document_of_bytes(bytes, url, charset); }));
  }
  const std::string path = file_of(page);
  RawDocument document = value_or_raise(without_gil([&] { return document_of_file(path); }));
  if (!url.empty()) document.url = url;
  return document;
}

py::list extract_from(const py::object& page, const py::str& url, const py::str& charset, const Rules& rules) {
  const RawDocument document = document_of(page, utf8_of(url), utf8_of(charset));
  Result<std::vector<Article>> articles = without_gil([&] { return extract_all(document, nullptr, rules); });
  if (!articles) {
    Error error = articles.error();
    if (error.file.empty()) error.file = document.origin.path.empty() ? document.url : document.origin.path;
    raise(error);
  }
  py::list list;
  for (Article& article : *articles) list.append(python_of(std::make_shared<Article>(std::move(article))));
  return list;
}

}  // namespace

void declare_documents(py::module_& module) {
  declare_document(module);
  declare_stream<RawDocument>(module, "DocumentStream", "The documents of an input, one after the other.");
  declare_stream<Article>(module, "ArticleStream", "The articles of some inputs, one after the other.");
  module.def("read", &read, py::arg("path"), py::arg("max_document_bytes"), py::arg("on_problem"));
  module.def("articles", &articles, py::arg("inputs"), py::arg("jobs"), py::arg("rules"), py::arg("on_problem"));
  module.def("extract_all", &extract_from, py::arg("page"), py::arg("url"), py::arg("charset"), py::arg("rules"));
}

}  // namespace jjak::python
