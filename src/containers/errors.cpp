// The errors of files that hold documents.
#include <jjak/read.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_warc{"bad_warc", tr("damaged record of a web archive: {detail}")};
const ErrorKind bad_zip{"bad_zip", tr("damaged zip archive: {detail}")};
const ErrorKind wrong_digest{
    "wrong_digest", tr("used, but its bytes are not those that the crawler noted (WARC-Payload-Digest {detail})")};
const ErrorKind no_feed{"no_feed", tr("XML, but no RSS or Atom feed: its first element is {detail}")};
const ErrorKind teasers{"teasers",
                        tr("entries with no more than a teaser: {detail}; crawl the pages that they link to")};
const ErrorKind mended_json{"mended_json", tr("used, but its JSON has values that were mended: {detail}")};
const ErrorKind mended_feed{"mended_feed", tr("used, but its XML is damaged and was mended: {detail}")};
const ErrorKind json_keys{"json_keys",
                          tr("no text, record skipped: {detail}; name the key that holds it: --json-keys text=KEY")};
const ErrorKind table_keys{
    "table_keys", tr("no column of text is known, table skipped: {detail}; name one: --json-keys text=COLUMN")};
const ErrorKind bad_mhtml{"bad_mhtml", tr("damaged saved page (MHTML): {detail}")};
const ErrorKind mixed_charsets{"mixed_charsets", tr("used; parts of it are in another charset: {detail}")};
const ErrorKind own_output{"own_output", tr("results of an earlier run of jjak, not read")};
const ErrorKind bad_json{"bad_json", tr("not a JSON object with \"html\" or \"text\", line skipped: {detail}")};
const ErrorKind url_map_line{"url_map_line", tr("expected path <TAB> http address, line skipped: {detail}")};

}  // namespace jjak::errors
