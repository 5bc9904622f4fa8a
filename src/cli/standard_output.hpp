// Standard output, for what is written piece by piece.
#pragma once

#include <jjak/base/sink.hpp>

#include <memory>

namespace jjak::cli {

/// Gathers small pieces before it writes them. Fails as Ui::out does.
std::unique_ptr<ByteSink> standard_output();

}  // namespace jjak::cli
