// From inputs to linked articles.
#include <jjak/build.hpp>
#include <jjak/extract.hpp>
#include <jjak/link.hpp>

#include "build/content.hpp"
#include "text/url.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <set>
#include <unordered_map>

namespace jjak {
namespace {

constexpr std::size_t longest_stem = 48;  // bytes of the readable part of a name

std::string file_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::string key_of(const Article& article) {
  return article.url.empty() ? "file:" + file_part(article.origin.path) : text::url_key(article.url);
}

/// Lower-case letters and digits of the key's last part; everything else becomes single dashes.
std::string stem_of(const Article& article) {
  std::string name;
  if (article.url.empty()) {
    name = file_part(article.origin.path);
    name.resize(std::min(name.rfind('.'), name.size()));
  } else {
    name = file_part(text::url_key(article.url));
  }
  std::string stem;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool kept = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept)
      stem += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!stem.empty() && stem.back() != '-')
      stem += '-';
  }
  if (stem.size() > longest_stem) stem.resize(longest_stem);
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "article" : stem;
}

/// Puts articles into the collection, each address once.
class Collector {
 public:
  Collector(Collection& collection, const ProgressSink& progress) : collection_(collection), progress_(progress) {}

  void add(const RawDocument& document) {
    ++collection_.documents;
    if (progress_) progress_({Stage::reading, collection_.documents, 0});
    Result<Article> article = extract(document);
    if (!article) {
      collection_.skipped.push_back(article.error());
      return;
    }
    if (!article->url.empty()) {
      const auto [place, is_new] = by_address_.try_emplace(text::url_key(article->url), collection_.articles.size());
      if (!is_new) {
        collection_.skipped.push_back(
            {ErrorCode::duplicate, document.origin.path, label_of(collection_.articles[place->second]), {}, {}});
        return;
      }
    }
    collection_.articles.push_back(std::move(*article));
  }

 private:
  Collection& collection_;
  const ProgressSink& progress_;
  std::unordered_map<std::string, std::size_t> by_address_;
};

}  // namespace

std::vector<Error> BuildOptions::validate() const {
  std::vector<Error> errors = read.validate();
  for (Error& error : CollectionOptions::validate()) errors.push_back(std::move(error));
  return errors;
}

std::string file_name_of(const Article& article) {
  const std::string key = key_of(article);
  const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(key.data()), static_cast<uInt>(key.size()));
  return fmt::format("{}-{:08x}", stem_of(article), sum);
}

Result<Article> read_article(const std::string& path) {
  std::optional<Result<Article>> first;
  const auto take = [&first](const RawDocument& document) {
    first = extract(document);
    return false;
  };
  const auto note = [&first](const Error& problem) {
    if (!first) first = problem;
  };
  if (Status status = read_documents(path, {}, take, note); !status) return status.error();
  return first ? std::move(*first) : Result<Article>(Error{ErrorCode::no_article, path, {}, {}, {}});
}

Result<Collection> link_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                   const ProgressSink& progress) {
  if (const std::vector<Error> wrong = options.validate(); !wrong.empty()) return wrong.front();
  Collection collection;
  Collector collector(collection, progress);
  for (const std::string& input : inputs) {
    const auto take = [&](const RawDocument& document) {
      collector.add(document);
      return true;
    };
    const auto note = [&](const Error& problem) { collection.skipped.push_back(problem); };
    if (Status status = read_documents(input, options.read, take, note); !status) note(status.error());
  }
  if (collection.articles.empty()) {
    // One input with one problem: that problem says more than "no article".
    if (collection.skipped.size() == 1) return collection.skipped.front();
    return Error{ErrorCode::no_input, inputs.size() == 1 ? inputs.front() : std::string{}, {}, {}, {}};
  }

  ContentJudge judge(collection.articles, options.dictionary, options.jobs);
  LinkOptions link_options;
  link_options.agreement = [&judge](std::size_t english, std::size_t korean) {
    return judge.agreement(english, korean);
  };
  link_options.content = [&judge](const std::vector<std::size_t>& english, const DayLag& lag) {
    return judge.search(english, lag);
  };
  Links links = link_articles(collection.articles, link_options);
  judge.label(links.pairs);
  std::set<std::string> names;
  for (ArticlePair& link : links.pairs) {
    AlignedPair pair;
    const std::string name = file_name_of(collection.articles[link.english]);
    pair.name = name;
    for (int n = 2; !names.insert(pair.name).second; ++n) pair.name = fmt::format("{}-{}", name, n);
    pair.link = std::move(link);
    collection.pairs.push_back(std::move(pair));
  }
  collection.unpaired = std::move(links.unpaired);
  collection.missing = std::move(links.missing);
  collection.problems = std::move(links.problems);
  return collection;
}

}  // namespace jjak
