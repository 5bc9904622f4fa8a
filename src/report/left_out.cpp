// What is not in the corpus, and why, as JSON.
#include "report/left_out.hpp"

#include "markup/writer.hpp"
#include "report/values.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

namespace jjak::report {
namespace {

using markup::JsonObject;

template <class Lists, class NameOf>
std::string lists_json(const Lists& lists, const NameOf& name_of_key) {
  JsonObject json;
  for (const auto& [key, list] : lists) json.json(name_of_key(key), list.json());
  return json.take();
}

}  // namespace

std::string CutList::json() const { return fmt::format("{{\"count\":{},\"items\":[{}]}}", count_, items_); }

void LeftOut::add(const UnpairedView& view) {
  const Article& article = view.article;
  unpaired_[view.unpaired.reason].add([&] {
    return JsonObject()
        .text("language", article.language_tag)
        .text("title", article.title)
        .text("label", label_of(article))
        .text("detail", view.unpaired.detail)
        .take();
  });
}

void LeftOut::add(const PairView& view) {
  if (const auto& failure = view.pair.alignment.failure)
    unaligned_.add([&] {
      return JsonObject()
          .json("titles", texts_json(title_of(view.english), title_of(view.korean)))
          .json("why", words_json(*failure, korean_))
          .take();
    });
  for_each_refused_unit(view.pair, [this](const Unit& unit, RefusalReason reason) {
    refused_[reason].add([&unit] { return texts_json(unit.source, unit.target); });
  });
}

void LeftOut::add(const Article& article) {
  for (const ForeignBlock& block : article.foreign_blocks)
    foreign_.add([&] {
      return JsonObject()
          .text("language", block.language)
          .text("text", block.text)
          .text("article", label_of(article))
          .take();
    });
  if (!has_doubtful_text(article)) return;
  doubtful_.add([&article] {
    const auto& sure = article.text_confidence;
    return JsonObject()
        .text("title", title_of(article))
        .text("url", url::encode(article.url))
        .json("isCut", article.kind == PageKind::stub ? "true" : "false")
        .json("confidence", sure ? number_json(sure->confidence) : "null")
        .json("completeness", sure ? number_json(sure->completeness) : "null")
        .take();
  });
}

void LeftOut::add(const Error& skipped) {
  skipped_[std::string(skipped.code.name())].add([&] { return words_json(skipped, korean_); });
}

std::string LeftOut::json() const {
  return JsonObject()
      .json("unpaired", lists_json(unpaired_, [](UnpairedReason reason) { return name_of(reason); }))
      .json("refused", lists_json(refused_, [](RefusalReason reason) { return name_of(reason); }))
      .json("foreign", foreign_.json())
      .json("doubtful", doubtful_.json())
      .json("unaligned", unaligned_.json())
      .json("skipped", lists_json(skipped_, [](const std::string& name) { return name; }))
      .take();
}

}  // namespace jjak::report
