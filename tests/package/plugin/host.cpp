// A program that knows nothing of jjak and opens a user's shared object.
#include <dlfcn.h>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  void* plugin = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
  void* symbol = plugin == nullptr ? nullptr : dlsym(plugin, "count_beads");
  if (symbol == nullptr) {
    std::fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  const auto count_beads = reinterpret_cast<int (*)(const char*, const char*)>(symbol);
  std::printf("%d\n", count_beads("The mine sold 1,204 tons of coal.", "광산은 석탄 1204톤을 팔았다."));
}
