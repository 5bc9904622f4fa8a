// The parts of a title: what separators and brackets set apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

struct Cut {
  std::string_view front;
  std::string_view back;
};

/// All ways to split a title in two: at a separator ("Rice holds | Northern Post"), or at brackets around one end
/// ("《Paper》 Title", "Title [Paper]"), whose words are one part. The views are of the title. Complexity: linear in
/// bytes and cuts.
std::vector<Cut> cuts_of(std::string_view title);

/// The parts of a line between separators, folded; the whole line if there are none.
std::vector<std::string> parts_of_line(std::string_view line);

/// A title without what is probably the name of its site, when nothing says how the site is called: a part at an end
/// that is much shorter than the rest. At the back there can be several ("title < section < paper"), in front one.
std::string without_short_end(std::string_view title);

}  // namespace jjak::extraction
