// Finds what was taken down, by every address that a page is known under.
#include "corpus/takedowns.hpp"

#include "corpus/decisions.hpp"

#include "refs/refs.hpp"
#include "url/url_key.hpp"

#include <algorithm>

namespace jjak::corpus {
namespace {

std::string name_of_label(const std::string& label) {
  const url::UrlKey key(label);
  return key.empty() ? label : key.text();
}

}  // namespace

Takedowns::Takedowns(const std::vector<std::string>& labels) {
  for (const std::string& label : labels) names_.insert(name_of_label(label));
}

bool Takedowns::has(const std::string& label) const { return !label.empty() && names_.contains(name_of_label(label)); }

bool Takedowns::covers(const DocumentRecord& record) const {
  if (empty()) return false;
  const Article& article = record.article;
  const auto has_name = [this](const std::string& label) { return has(label); };
  const bool is_named_by_place = record.url.empty() && article.url.empty();
  return has(record.url) || has(record.location) || has(article.url) ||
         std::any_of(article.aliases.begin(), article.aliases.end(), has_name) ||
         (is_named_by_place && has(place_name(record.origin))) || (record.problem && has(record.problem->file));
}

void Takedowns::clean(Article& article) const {
  if (!empty()) std::erase_if(article.links, [this](const Outlink& link) { return has(link.url); });
}

Result<std::size_t> forget_taken_down(store::Store& store) {
  std::size_t changed = 0;
  const auto labels = store.takedowns();
  if (!labels) return labels.error();
  if (labels->empty()) return changed;
  const Takedowns takedowns(*labels);
  const auto decided = decided_pairs(store);
  if (!decided) return decided.error();
  for (const store::PairName& pair : *decided)
    if (takedowns.has(pair.english) || takedowns.has(pair.korean))
      if (Status gone = store.forget_decisions(pair); !gone) return gone.error();
  const auto files = store.files();
  if (!files) return files.error();
  for (const store::KeptFile& file : *files) {
    auto documents = store.documents(file.id);
    if (!documents) return documents.error();
    for (store::KeptDocument& document : *documents) {
      const std::size_t gone =
          std::erase_if(document.records, [&](const DocumentRecord& record) { return takedowns.covers(record); });
      if (gone == 0) continue;
      if (Status kept = store.replace_document(document.id, document.records); !kept) return kept.error();
      ++changed;
    }
  }
  return changed;
}

}  // namespace jjak::corpus
