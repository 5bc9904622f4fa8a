#include "base/list_folder.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

#include <dirent.h>

namespace jjak {

Result<std::vector<std::string>> list_folder(const std::string& folder) {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  const std::unique_ptr<DIR, Close> open(::opendir(folder.c_str()));
  if (!open) return system_error(errno, folder, errors::read_failed);
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  std::vector<std::string> paths;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());  // safe for threads: nobody else has this DIR
    if (!entry && errno != 0) return system_error(errno, folder, errors::read_failed);
    if (!entry) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") paths.push_back(prefix + std::string(name));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace jjak
