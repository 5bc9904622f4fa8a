// Why a page gives no article.
#include <jjak/extract.hpp>
#include <jjak/sites.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind no_article{"no_article", tr("no article text found")};
const ErrorKind page_lists_articles{"page_lists_articles", tr("this page lists articles and is none itself")};
const ErrorKind home_page{"home_page", tr("this page is the front page of a site and no article")};
const ErrorKind cut_text{"cut_text",
                         tr("the text says that it is cut, and the rest is elsewhere; --explain shows why")};
const ErrorKind doubtful_text{"doubtful_text", tr("the text may be incomplete, or hold what is not of the article "
                                                  "(confidence {detail}); --explain shows why")};
const ErrorKind policy_page{
    "policy_page", tr("no article: this page is about the site (its rules, makers or readers), or says that there "
                      "is no such page")};
const ErrorKind site_drops_all{
    "site_drops_all",
    tr("the site profile of {detail} drops all of its text; edit the profile, or leave --sites away")};

}  // namespace jjak::errors
