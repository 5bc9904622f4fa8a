// What a report is compared with: another corpus, or a folder of ladders.
#pragma once

#include <jjak/diagnostics.hpp>
#include <jjak/report.hpp>

#include <memory>
#include <string>

namespace jjak::cli {

/// `path`: a folder with a store, or with ladders named as those of a build (NAME.sent.txt). Fails as the store does,
/// and where the folder has neither. A ladder that cannot be read is told to `problems`; its pair counts as missing.
Result<std::unique_ptr<OtherReadings>> other_readings(const std::string& path, const Diagnostics& problems);

}  // namespace jjak::cli
