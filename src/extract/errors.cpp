// Why a page gives no article.
#include <jjak/extract.hpp>
#include <jjak/sites.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind no_article{"no_article", tr("no article text found")};
const ErrorKind site_drops_all{
    "site_drops_all",
    tr("the site profile of {detail} drops all of its text; edit the profile, or leave --sites away")};

}  // namespace jjak::errors
