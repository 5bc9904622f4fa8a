// The errors of files that hold documents.
#include <jjak/read.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_warc{"bad_warc", tr("damaged WARC record: {detail}")};
const ErrorKind wrong_digest{
    "wrong_digest", tr("used, but its bytes are not those that the crawler noted (WARC-Payload-Digest {detail})")};
const ErrorKind no_feed{"no_feed", tr("XML, but no RSS or Atom feed: its first element is {detail}")};
const ErrorKind teasers{"teasers",
                        tr("entries with no more than a teaser: {detail}; crawl the pages that they link to")};
const ErrorKind bad_json{"bad_json", tr("not a JSON object with \"html\" or \"text\", line skipped: {detail}")};
const ErrorKind url_map_line{"url_map_line", tr("expected path <TAB> http address, line skipped: {detail}")};

}  // namespace jjak::errors
