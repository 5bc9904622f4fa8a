#include "emit/fields.hpp"

#include <jjak/emit.hpp>

namespace jjak {

std::string write_links(const Collection& collection) {
  using namespace emit;
  std::string out = "url_en\turl_ko\thow\tscore\tevidence\n";
  for (const AlignedPair& pair : collection.pairs) {
    const ArticlePair& link = pair.link;
    out += address_of(collection.articles[link.english]) + '\t' + address_of(collection.articles[link.korean]) + '\t' +
           std::string(name_of(link.method)) + '\t' + decimal(link.score) + '\t' + plain(link.evidence) + '\n';
  }
  return out;
}

}  // namespace jjak
