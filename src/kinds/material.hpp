// What the witnesses of a page's kind look at, and what they say.
#pragma once

#include "kinds/labels.hpp"

#include <jjak/extract.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// A line of a page or a text in its order, also one that is no part of the article.
struct PageLine {
  std::string_view text;
  bool runs = false;  ///< whether it is running text of the article
};

/// What is known of a document when its kind is decided. Views and references must outlive it.
struct Material {
  const std::vector<Block>& blocks;
  std::string_view title;
  const rules::Lists& words;
  std::vector<std::string> types;         ///< schema.org types that the page gives itself
  std::vector<std::string> headlines;     ///< of the articles in its structured data
  bool is_paid = false;                   ///< whether it says that it is not free to read
  std::vector<PageLine> lines;            ///< from a little above the text to its end
  std::vector<std::string_view> behind;   ///< the lines after the text, at most three
  std::size_t captions_as_text = 0;       ///< captions that are the article because there is no other text
  std::size_t elements_with_heading = 0;  ///< <article> elements with a heading and text of their own
};

using KindEvidence = std::vector<ExplainedEvidence>;

// Each adds what it finds. O(text).
void witness_words(const Material& material, KindEvidence& evidence);      ///< the title and schema.org types
void witness_speech(const Material& material, KindEvidence& evidence);     ///< transcripts, by labels
void witness_questions(const Material& material, KindEvidence& evidence);  ///< questions and answers
void witness_times(const Material& material, KindEvidence& evidence);      ///< live blogs, by time stamps
void witness_pictures(const Material& material, KindEvidence& evidence);   ///< photo essays, by captions
void witness_sections(const Material& material, KindEvidence& evidence);   ///< several articles
void witness_cut(const Material& material, KindEvidence& evidence);        ///< stubs, by notices

}  // namespace jjak::extraction
