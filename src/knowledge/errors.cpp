// What can be wrong with the files of knowledge.
#include <jjak/pipeline/knowledge.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_knowledge{"bad_knowledge", tr("not a folder of knowledge; jjak learn writes one")};
const ErrorKind damaged_knowledge{"damaged_knowledge",
                                  tr("not the file that knowledge.tsv lists: damaged, or of another folder; copy the "
                                     "whole folder again, or learn anew")};
const ErrorKind knowledge_line{"knowledge_line", tr("damaged line of a file of knowledge: {detail}")};

}  // namespace jjak::errors
