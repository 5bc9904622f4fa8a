// What can be wrong with a file of rules.
#include <jjak/segment.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind rules_list{"rules_list", tr("no such list of rules: {detail}; docs/segmentation.md names them all")};
const ErrorKind rules_outside{
    "rules_outside", tr("a word before the first list: {detail}; begin with a line such as [en abbreviations]")};
const ErrorKind rules_english{"rules_english",
                              tr("expected small letters without the last full stop, found: {detail}")};
const ErrorKind rules_korean{
    "rules_korean", tr("expected Hangul, found: {detail}; * may end a word, and one consonant may begin an ending")};
const ErrorKind rules_absent{"rules_absent", tr("cannot take out what is not in the list: {detail}")};

}  // namespace jjak::errors
