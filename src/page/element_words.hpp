// The tags, roles and class words by which traits.cpp knows what an element is for. General ones, never one site's.
#pragma once

#include "lines/word_table.hpp"

namespace jjak::extraction {

/// Hold nothing to read.
inline constexpr WordTable silent_tags(std::array{
    "script", "style",  "template", "noscript", "svg",    "select",        "textarea",
    "input",  "iframe", "object",   "embed",    "canvas", "audio",         "video",
    "map",    "math",   "datalist", "head",     "amp-ad", "amp-analytics", "amp-iframe"});
inline constexpr WordTable furniture_tags(std::array{"nav", "aside", "footer", "form", "button", "dialog", "menu",
                                                     "amp-sidebar", "amp-consent", "amp-social-share",
                                                     "amp-user-notification", "amp-next-page", "amp-lightbox"});
inline constexpr WordTable furniture_roles(std::array{"navigation", "complementary", "contentinfo", "dialog", "banner",
                                                      "search", "menu", "alert"});

inline constexpr WordTable hiding_classes(std::array{"hidden", "hide", "sr-only", "visually-hidden",
                                                     "screen-reader-text", "visuallyhidden", "blind", "a11y"});
inline constexpr WordTable caption_words(std::array{"caption", "figcaption", "cutline", "credit", "photocredit",
                                                    "imagecaption", "captions"});

/// Posts of other services that stand in an article as quotations.
inline constexpr WordTable embedded_posts(std::array{
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "mastodon-embed",
    "reddit-card", "reddit-embed-bq", "telegram-post", "text-post-media"});
/// Say that an element only wraps such a post.
inline constexpr WordTable embedding_words(std::array{"embed", "embedded", "oembed", "embeds"});

/// Furniture even where it holds most of a page's words: long discussions, consent texts, windows in front of the page.
inline constexpr WordTable sure_furniture_words(std::array{"comments", "commentlist", "disqus", "cookie", "cookies",
                                                           "consent", "gdpr", "livere", "reply", "replies", "respond",
                                                           "modal", "popup"});
/// Say that an element with such a word is no furniture for sure: "post comments-open".
inline constexpr WordTable article_words(std::array{"article", "post", "entry", "story", "body", "page", "open", "has",
                                                    "with", "no", "main"});
inline constexpr WordTable furniture_words(std::array{
    "share",           "sharing",     "sharebar",    "sharedaddy", "social",      "sns",
    "related",         "relate",      "relation",    "recommend",  "recommended", "recommendation",
    "recommendations", "recirc",      "tags",        "taglist",    "newsletter",  "subscribe",
    "subscription",    "signup",      "ad",          "ads",        "advert",      "advertisement",
    "adslot",          "advertising", "sponsor",     "sponsored",  "promo",       "promos",
    "promotion",       "popular",     "trending",    "breadcrumb", "breadcrumbs", "pagination",
    "pager",           "navigation",  "navbar",      "nav",        "comment",     "toolbar",
    "copyright",       "copyrights",  "outbrain",    "taboola",    "byline",      "dateline",
    "timestamp",       "popover",     "rollover",    "tooltip",    "footer",      "footnav",
    "sidebar",         "masthead",    "menu",        "disclaimer", "authorbio",   "bio",
    "widget",          "widgets",     "utility",     "skip",       "morestories", "mostread",
    "mostpopular",     "readmore",    "teaser",      "teasers",    "print",       "hatnote",
    "infobox",         "navbox",      "editsection", "catlinks",   "toc",         "toplang",
    "bottomlang",      "reporter",    "journalist",  "ranking",    "weather"});

}  // namespace jjak::extraction
