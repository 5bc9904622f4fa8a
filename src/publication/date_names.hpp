// What content management systems call the dates in <meta>, itemprop and JSON. General names first, then those of
// widespread systems; the first of a list that a page has is believed.
#pragma once

#include <array>
#include <string_view>

namespace jjak::extraction {

/// Names in <meta> that are set once, when an article is published.
inline constexpr std::array published_metas{"article:published_time",
                                            "og:article:published_time",
                                            "article:published",
                                            "article.published",
                                            "article:published_date",
                                            "article:publicationdate",
                                            "article:post_date",
                                            "article-published",
                                            "og:pubdate",
                                            "datepublished",
                                            "rnews:datepublished",
                                            "date_published",
                                            "pubdate",
                                            "pub_date",
                                            "publishdate",
                                            "publish_date",
                                            "publish-date",
                                            "publisheddate",
                                            "published-date",
                                            "published_time",
                                            "publication_date",
                                            "publication-date",
                                            "publicationdate",
                                            "published",
                                            "firstpublished",
                                            "originalpublicationdate",
                                            "parsely-pub-date",
                                            "sailthru.date",
                                            "shareaholic:article_published_time",
                                            "cxenseparse:recs:publishtime",
                                            "bt:pubdate",
                                            "prism.publicationdate",
                                            "dcterms.created",
                                            "dc.date.created",
                                            "dc.created",
                                            "dcterms.date.created",
                                            "dc.date.issued",
                                            "dc.issued",
                                            "dcterms.issued",
                                            "dcterms.available",
                                            "citation_publication_date",
                                            "citation_online_date",
                                            "citation_date",
                                            "dd:published_time",
                                            "article:publish_time",
                                            "article:publish_date",
                                            "article.created",
                                            "og:createdate",
                                            "publish_time",
                                            "publishtime",
                                            "published_at",
                                            "publishedat",
                                            "first_published",
                                            "newsdate",
                                            "article_date_original",
                                            "analytics.date",
                                            "displaydate",
                                            "dateposted",
                                            "posted",
                                            "regdate",
                                            "datecreated",
                                            "date_created",
                                            "creation_date",
                                            "date-created",
                                            "uploaddate",
                                            "release_date",
                                            "og:release_date",
                                            "video:release_date"};
/// Names that some systems set when they make the page.
inline constexpr std::array weak_metas{
    "date",     "dc.date",          "dcterms.date",    "dc:date", "og:published_time",
    "created",  "article:created",  "og:article:date", "ptime",   "timestamp",
    "doc_date", "date.publication", "sort_date"};
/// Names of the last change.
inline constexpr std::array modified_metas{"article:modified_time",
                                           "og:article:modified_time",
                                           "og:updated_time",
                                           "datemodified",
                                           "article:modified",
                                           "article.updated",
                                           "article:updated",
                                           "dcterms.modified",
                                           "dc.date.modified",
                                           "dc.modified",
                                           "modified_time",
                                           "modified",
                                           "parsely-modified-date",
                                           "bt:moddate",
                                           "date_modified",
                                           "last-modified",
                                           "lastmodified",
                                           "lastmod",
                                           "last_modified",
                                           "last-update",
                                           "revision_date",
                                           "eomportal-lastupdate",
                                           "updated"};
/// How members of objects in scripts end, in lower case and without _ and -: "articlePublishDate", "publish_date".
inline constexpr std::array published_members{
    "datepublished",    "publishdate",    "publisheddate", "publishedat",     "publishedon",
    "publishtime",      "publishedtime",  "pubdate",       "publicationdate", "publicationtime",
    "firstpublication", "firstpublished", "dateposted"};
/// The same of those that say when the entry was made.
inline constexpr std::array created_members{"datecreated", "createdat", "createddate", "uploaddate", "regdate"};

}  // namespace jjak::extraction
