// Lists the output files of a build.
#include <jjak/emit.hpp>
#include <jjak/pipeline/output.hpp>

namespace jjak {

std::vector<OutputFile> output_files(const Collection& collection, const std::string& report_page) {
  std::vector<OutputFile> files;
  files.push_back({"links.tsv", write_links(collection)});
  files.push_back({"unpaired.tsv", write_unpaired(collection)});
  files.push_back({"refused.tsv", write_refused(collection)});
  files.push_back({"foreign.tsv", write_foreign(collection)});
  files.push_back({"doubtful.tsv", write_doubtful(collection)});
  files.push_back({"missing.txt", write_missing(collection)});
  for (const AlignedPair& pair : collection.pairs) {
    files.push_back({"ladders/" + pair.name + ".par.txt", write_ladder(pair.alignment.paragraphs)});
    files.push_back({"ladders/" + pair.name + ".sent.txt", write_ladder(pair.alignment.sentences)});
  }
  files.push_back({"corpus.tsv", write_tsv(collection)});
  files.push_back({"corpus.jsonl", write_jsonl(collection)});
  Moses moses = write_moses(collection);
  files.push_back({"corpus.en", std::move(moses.english)});
  files.push_back({"corpus.ko", std::move(moses.korean)});
  files.push_back({"corpus.ids", std::move(moses.ids)});
  files.push_back({"corpus.tmx", write_tmx(collection)});
  files.push_back({"report/index.html", report_page});
  return files;
}

}  // namespace jjak
