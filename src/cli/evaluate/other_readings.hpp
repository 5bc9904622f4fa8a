// What a report is compared with: another corpus, or a folder of ladders.
#pragma once

#include <jjak/report.hpp>

#include <memory>
#include <string>

namespace jjak::cli {

/// `path`: a folder with a store, or with ladders named as those of a build (NAME.sent.txt). Fails as the store does,
/// and where the folder has neither.
Result<std::unique_ptr<OtherReadings>> other_readings(const std::string& path);

}  // namespace jjak::cli
