// Loads the user's files about links: pairs and wordings.
#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

namespace jjak {

Result<std::vector<ListedPair>> load_pair_list(const std::string& path) {
  const Result<std::string> text = read_file(path);
  return text ? read_pair_list(*text, path) : Result<std::vector<ListedPair>>(text.error());
}

Result<std::vector<LinkWording>> load_wordings(const std::string& path) {
  const Result<std::string> text = read_file(path);
  return text ? read_wordings(*text, path) : Result<std::vector<LinkWording>>(text.error());
}

}  // namespace jjak
