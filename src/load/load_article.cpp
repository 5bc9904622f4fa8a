// Reads one article from a file, for commands that look at a single one.
#include <jjak/extract.hpp>
#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

#include <optional>
#include <utility>

namespace jjak {

Result<Article> read_article(const std::string& path) {
  std::optional<Result<Article>> first;
  const auto take = [&first](const RawDocument& document) {
    if (document.kind == DocumentKind::redirect) return true;
    first = extract(document);
    return false;
  };
  const auto note = [&first](const Error& problem) {
    if (!first) first = problem;
  };
  if (Status status = read_documents(path, {}, take, note); !status) return status.error();
  return first ? std::move(*first) : Result<Article>(Error{errors::no_article, path});
}

}  // namespace jjak
