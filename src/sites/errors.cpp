// What can be wrong with a site profile.
#include <jjak/sites.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_sites{"bad_sites", tr("not a site profile; jjak sites writes them")};
const ErrorKind sites_row{
    "sites_row", tr("expected site, pages, title, article, aside, line, keep or drop and a tab, found: {detail}")};
const ErrorKind sites_order{"sites_order",
                            tr("expected the site of the rows first (site <TAB> example.org), found: {detail}")};
const ErrorKind sites_count{"sites_count",
                            tr("expected a number of pages and a tab behind the first word, found: {detail}")};
const ErrorKind sites_text{"sites_text", tr("nothing behind the last tab; write the text there, or delete this line")};

}  // namespace jjak::errors
