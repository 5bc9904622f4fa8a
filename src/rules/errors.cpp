// What can be wrong with a file of rules.
#include <jjak/rules.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind rules_list{"rules_list", tr("no such list of rules: {detail}; docs/rules.md names them all")};
const ErrorKind rules_outside{
    "rules_outside", tr("a word before the first list: {detail}; begin with a line such as [en abbreviations]")};
const ErrorKind rules_english{
    "rules_english",
    tr("expected English in small letters, found: {detail}; under [headings] also without the last full stop")};
const ErrorKind rules_korean{
    "rules_korean",
    tr("expected Korean, found: {detail}; under [headings] * may end a word, and one consonant may begin an ending")};
const ErrorKind rules_absent{"rules_absent", tr("cannot take out what is not in the list: {detail}")};
const ErrorKind rules_columns{"rules_columns", tr("expected list <TAB> word, or list <TAB> word <TAB> value in lists "
                                                  "with values (docs/rules.md); found: {detail}")};
const ErrorKind rules_value{"rules_value", tr("not a value of this list: {detail}; docs/rules.md says which it has")};
const ErrorKind rules_duplicate{"rules_duplicate",
                                tr("the same word stands in line {detail} already; delete one of the two")};
const ErrorKind rules_contradiction{
    "rules_contradiction",
    tr("contradicts what is known: {detail}; take that out first, with the line list <TAB> -word")};

}  // namespace jjak::errors
