// Articles, how they are made, and which are the originals of which.
#include "python/handles.hpp"
#include "python/module.hpp"

#include <jjak/exchange.hpp>
#include <jjak/extract.hpp>
#include <jjak/pipeline/collection.hpp>

#include <pybind11/stl.h>

#include <algorithm>

namespace jjak::python {
namespace {

py::object block_of(const Block& block) {
  return value_class("Block")(text_of(name_of(block.role)), text_of(block.text), text_of(block.label));
}

py::object link_of(const Outlink& link) {
  return value_class("Outlink")(text_of(link.url), text_of(link.text), text_of(link.hreflang),
                                text_of(name_of(link.source)), text_of(name_of(link.place)));
}

/// The paragraphs of the running text, with line feeds between them.
std::string running_text(const Article& article) {
  std::string text;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) text += (text.empty() ? "" : "\n") + block.text;
  return text;
}

std::string json_of(const Article& article) {
  DocumentRecord record;
  record.origin = article.origin;
  record.article = article;
  return write_document_record(record);
}

std::shared_ptr<Article> article_of_json(const std::string& json) {
  DocumentRecord record = value_or_raise(read_document_record(json, {}));
  if (record.kind != RecordKind::article) raise(record.problem ? *record.problem : Error{errors::no_article});
  return std::make_shared<Article>(std::move(record.article));
}

/// What a person says about an article.
struct Given {
  py::str language, title, url, path, byline, section;
  py::object published;
};

std::shared_ptr<Article> article_of(const py::iterable& paragraphs, const Given& given) {
  auto article = std::make_shared<Article>();
  for (const py::handle paragraph : paragraphs) {
    std::string text = utf8_of(str_of(paragraph));
    std::replace(text.begin(), text.end(), '\n', ' ');
    article->blocks.push_back({BlockRole::body, std::move(text)});
  }
  article->language = article->declared_language = language_of(given.language);
  article->language_tag = code_of(article->language);
  article->language_confidence = 1;
  article->title = utf8_of(given.title);
  article->url = utf8_of(given.url);
  article->origin.path = file_of(given.path);
  article->byline = utf8_of(given.byline);
  article->section = utf8_of(given.section);
  article->published = timestamp_of(given.published);
  return article;
}

void declare_texts(Class<Article>& type) {
  type.def_property_readonly(
          "url", [](const Article& a) { return text_of(a.url); },
          "The page's own address (canonical), else the one it was read from; \"\" when unknown.")
      .def_property_readonly(
          "aliases", [](const Article& a) { return list_of(a.aliases, text_of); },
          "Other addresses of the same article, a list of str.")
      .def_property_readonly(
          "title", [](const Article& a) { return text_of(a.title); }, "The headline; \"\": none.")
      .def_property_readonly(
          "byline", [](const Article& a) { return text_of(a.byline); }, "Names, joined with \", \"; \"\": none.")
      .def_property_readonly(
          "section", [](const Article& a) { return text_of(a.section); }, "The section of the site; \"\": none.")
      .def_property_readonly(
          "dateline", [](const Article& a) { return text_of(a.dateline.text); },
          "Where and when it was written, as printed: \"LONDON, Dec. 16 (Wire) -\"; \"\": none.")
      .def_property_readonly(
          "text", [](const Article& a) { return text_of(running_text(a)); },
          "The running text (body, subheads, quotes, list items): a paragraph a line.")
      .def_property_readonly(
          "blocks", [](const Article& a) { return list_of(a.blocks, block_of); },
          "All pieces of the page that belong to the article, a list of Block in page order.")
      .def_property_readonly(
          "links", [](const Article& a) { return list_of(a.links, link_of); },
          "The addresses that the page points to, a list of Outlink in page order.");
}

void declare_facts(Class<Article>& type) {
  type.def_property_readonly(
          "published", [](const Article& a) { return date_of(a.published); },
          "When it appeared: datetime.date, datetime.datetime where the hour is known (aware where its zone is), or "
          "None.")
      .def_property_readonly(
          "modified", [](const Article& a) { return date_of(a.modified); }, "When it was last changed; as published.")
      .def_property_readonly(
          "language", [](const Article& a) { return text_of(a.language_tag); },
          "Language of its text, BCP 47: \"en\", \"ko\"; \"und\" when unknown.")
      .def_property_readonly(
          "language_confidence", [](const Article& a) { return a.language_confidence; },
          "0..1: how probable that language is.")
      .def_property_readonly(
          "kind", [](const Article& a) { return text_of(name_of(a.kind)); },
          "What kind of page it is: \"article\", \"live_blog\", \"transcript\" ... (docs/extraction.md).")
      .def_property_readonly(
          "text_confidence",
          [](const Article& a) {
            return a.text_confidence ? py::object(py::float_(a.text_confidence->confidence)) : py::none();
          },
          "0..1: how far the page's structure agrees with the text taken; below .75 look at the page. None: not known.")
      .def_property_readonly(
          "charset", [](const Article& a) { return text_of(a.charset); },
          "WHATWG name of the encoding that the page was decoded from.")
      .def_property_readonly(
          "path", [](const Article& a) { return path_of(a.origin.path); }, "The file it was read from; \"\": none.")
      .def_property_readonly(
          "offset", [](const Article& a) { return a.origin.offset; }, "Where its document begins in that file, bytes.")
      .def_property_readonly(
          "digest", [](const Article& a) { return text_of(a.origin.digest); },
          "Of the document's bytes: \"sha1:\" and base32; \"\": not known.");
}

using Articles = std::vector<std::shared_ptr<Article>>;

std::vector<ListedPair> listed(const py::iterable& pairs) {
  std::vector<ListedPair> list;
  for (const py::handle pair : pairs) {
    const auto names = py::cast<std::pair<py::object, py::object>>(pair);
    list.push_back({file_of(names.first), file_of(names.second), {}});
  }
  return list;
}

/// Hands on the articles as if they had just been extracted.
DocumentSource source_of(const Articles& articles) {
  return [&articles](const std::function<void(RawDocument&)>&, const RecordSink& sink) -> Status {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      ExtractedDocument document;
      DocumentRecord& record = document.records.emplace_back();
      record.article = *articles[i];
      record.origin.path = record.article.origin.path;
      record.origin.offset = i;  // each counts as a document of its own
      if (!sink(document)) break;
    }
    return Done{};
  };
}

py::object evidence_of(const LinkEvidence& evidence) {
  return value_class("Evidence")(text_of(name_of(evidence.method)), evidence.score, text_of(evidence.words),
                                 evidence.from_korean);
}

py::object pair_of(const AlignedPair& pair, const py::list& articles) {
  const ArticlePair& link = pair.link;
  py::object runner_up = py::none(), runner_up_score = py::none(), gap = py::none();
  if (link.runner_up) {
    runner_up = articles[link.runner_up->korean];
    runner_up_score = py::float_(link.runner_up->score);
  }
  if (link.date_gap_days) gap = py::int_(*link.date_gap_days);
  return value_class("Pair")(articles[link.english], articles[link.korean], text_of(pair.name),
                             text_of(name_of(link.method)), link.score, link.margin,
                             list_of(link.evidence, evidence_of), runner_up, runner_up_score, gap, link.mutual,
                             text_of(name_of(link.label)), link.coverage_english, link.coverage_korean);
}

py::object unpaired_of(const Unpaired& unpaired, const py::list& articles) {
  const py::object best = unpaired.best ? py::object(articles[*unpaired.best]) : py::none();
  return value_class("Unpaired")(articles[unpaired.article], text_of(name_of(unpaired.reason)),
                                 text_of(unpaired.detail), best, unpaired.best_score);
}

py::object links_of(Collection collection) {
  py::list articles, pairs, unpaired, problems;
  for (Article& article : collection.articles)
    articles.append(python_of(std::make_shared<Article>(std::move(article))));
  for (const AlignedPair& pair : collection.pairs) pairs.append(pair_of(pair, articles));
  for (const Unpaired& one : collection.unpaired) unpaired.append(unpaired_of(one, articles));
  for (const std::vector<Error>* errors : {&collection.skipped, &collection.problems})
    for (const Error& error : *errors) problems.append(exception_of(error));
  return value_class("Links")(articles, pairs, unpaired, list_of(collection.missing, text_of), problems);
}

py::object link(const Articles& articles, const Dictionary& dictionary, const Rules& rules,
                const std::shared_ptr<KnowledgeHandle>& knowledge, const py::iterable& pairs,
                const py::iterable& rejected, bool use_page_links, std::size_t jobs) {
  if (articles.empty()) return links_of({});
  for (const auto& article : articles)
    if (!article) throw py::type_error("None is no article");
  BuildOptions options;
  options.dictionary = dictionary;
  options.rules = rules;
  if (knowledge) options.knowledge = knowledge->knowledge;
  options.link.pairs = listed(pairs);
  options.link.rejected = listed(rejected);
  options.link.use_page_links = use_page_links;
  options.jobs = jobs;
  Interrupts interrupts;
  Result<Collection> linked = without_gil([&] {
    return link_collection(source_of(articles), options, [&](const Progress&) { return interrupts.go_on(); });
  });
  interrupts.finish();
  return links_of(value_or_raise(std::move(linked)));
}

}  // namespace

py::object python_of(const std::shared_ptr<Article>& article) { return py::cast(article); }

void declare_articles(py::module_& module) {
  Class<Article> type(module, "Article",
                      "A news article: its text and what is known about it. It does not change; any number of threads "
                      "may use it. It can be pickled.");
  type.def(
      py::init([](const py::iterable& paragraphs, const py::str& language, const py::str& title, const py::str& url,
                  const py::object& published, const py::str& byline, const py::str& section, const py::str& path) {
        return article_of(paragraphs, {language, title, url, path, byline, section, published});
      }),
      py::arg("paragraphs"), py::arg("language"), py::kw_only(), py::arg("title") = "", py::arg("url") = "",
      py::arg("published") = py::none(), py::arg("byline") = "", py::arg("section") = "", py::arg("path") = "",
      "An article of your own: paragraphs (an iterable of str) in \"en\" or \"ko\". `published`: datetime.date or "
      "datetime.datetime.");
  declare_texts(type);
  declare_facts(type);
  type.def(
          "to_json", [](const Article& a) { return text_of(json_of(a)); },
          "The article as one line of JSON: a document record (docs/document-record.schema.json), as `jjak extract "
          "--json` prints it.")
      .def_static(
          "from_json", [](const py::str& json) { return article_of_json(utf8_of(json)); }, py::arg("json"),
          "Read what to_json wrote. Raises jjak.Error: bad_record, record_version.")
      .def(py::pickle([](const Article& a) { return text_of(json_of(a)); },
                      [](const py::str& json) { return article_of_json(utf8_of(json)); }))
      .def("__repr__", [](const Article& a) {
        return py::str("<jjak.Article {} {!r}>").format(text_of(a.language_tag), path_of(label_of(a)));
      });
  module.def("link", &link, py::arg("articles"), py::arg("dictionary"), py::arg("rules"),
             py::arg("knowledge").none(true), py::arg("pairs"), py::arg("rejected"), py::arg("use_page_links"),
             py::arg("jobs"));
}

}  // namespace jjak::python
