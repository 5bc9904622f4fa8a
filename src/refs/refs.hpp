// Lasting names: of articles, pairs, and places in their texts. They are made from what a thing is, never from the
// order in which things were read, so that corrections and takedowns can name it in the next run, too.
#pragma once

#include <jjak/article.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jjak {

/// Digest of all that segmenting and aligning know about an article: language, title, day of publication, and its
/// blocks with their roles. 32 hexadecimal digits of SHA-256. O(bytes). Thread safety: callable from any thread.
std::string text_digest(const Article& article);

/// How people and corrections name an article: its address, or place_name() where it has none. Thread safety: callable
/// from any thread.
std::string article_name(const Article& article);

/// The file of a document, and in a file with others its offset: "dump.jsonl:5120". Thread safety: callable from any
/// thread.
std::string place_name(const Origin& origin);

/// What an article is: the key of its address (or its name, where it has none) and its text, of which `text` is the
/// text_digest. 16 hexadecimal digits; two of 10^7 articles have the same one with a probability of about 3 x 10^-6. A
/// page whose text changed is another article. O(1). Thread safety: callable from any thread.
std::string article_id(const Article& article, std::string_view text);

/// What a pair is: its two articles. 16 hexadecimal digits. O(1). Thread safety: callable from any thread.
std::string pair_id(std::string_view english, std::string_view korean);

/// A place in the text of an article: bytes [begin, end) of one of its blocks.
struct SegmentRef {
  std::string article;      ///< its article_id
  std::uint32_t block = 0;  ///< index into Article::blocks
  Range bytes;              ///< of the block's text

  friend bool operator==(const SegmentRef&, const SegmentRef&) = default;
};

/// "91c2f07a5be31d44:3:0-57". Thread safety: callable from any thread.
std::string to_string(const SegmentRef& ref);

/// Reads what to_string writes; nothing for any other text. Thread safety: callable from any thread.
std::optional<SegmentRef> read_segment_ref(std::string_view text);

}  // namespace jjak
