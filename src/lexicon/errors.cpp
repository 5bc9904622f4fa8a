// Errors in dictionaries and lexicon files.
#include <jjak/lexicon.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind terms_columns{
    "terms_columns", tr("expected English <TAB> Korean, or English <TAB> Korean <TAB> weight; columns here: {detail}")};
const ErrorKind terms_empty{"terms_empty", tr("expected a word on both sides and between all |: {detail}")};
const ErrorKind terms_english{"terms_english", tr("expected English on the left, found Hangul: {detail}")};
const ErrorKind terms_korean{"terms_korean",
                             tr("expected Hangul, Latin letters or digits on the right, found: {detail}")};
const ErrorKind terms_weight{"terms_weight", tr("expected a weight above 0 and up to 1, found: {detail}")};
const ErrorKind terms_alternatives{"terms_alternatives",
                                   tr("the alternatives of one line may make up to {detail} pairs; use several lines")};
const ErrorKind terms_words{"terms_words", tr("more than 4 English words are never looked up: {detail}")};
const ErrorKind terms_duplicate{"terms_duplicate", tr("the same pair is already in line {detail}")};
const ErrorKind missing_package{"missing_package", tr("not installed; run: apt-get install {detail}")};
const ErrorKind bad_lexicon{"bad_lexicon", tr("not a lexicon file; --lexicon-out and jjak lexicon merge write them")};
const ErrorKind lexicon_line{"lexicon_line", tr("damaged line of a lexicon file: {detail}")};

}  // namespace jjak::errors
