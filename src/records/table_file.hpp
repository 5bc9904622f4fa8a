// Tables of articles or of parallel text.
#pragma once

#include "documents/outlet.hpp"

#include <string>
#include <string_view>

namespace jjak::reading {

/// Whether the first bytes of a table show that it holds articles or parallel text: columns of text, with sentences in
/// them. Lists of addresses, names or words do not. `is_whole`: the table ends there. O(head).
bool opens_table_of_articles(std::string_view head, bool is_whole, Outlet& outlet);

/// Gives the articles of a comma-, semicolon- or tab-separated table. With a column of English and one of Korean text
/// (by their names, or without a header by what they hold), each row is a paragraph and its translation, or two
/// articles where cells have several lines; rows with the same value in a column such as `id` are one pair of
/// articles. Without such columns, each row is an article, under the names of corpus/wordings/records.tsv. Reports
/// table_keys, and what decoding reports. `bytes`: the whole table. O(bytes).
void read_table_file(const std::string& path, std::string_view bytes, Outlet& outlet);

}  // namespace jjak::reading
