/* Counts the calls of one kind that a program makes and lets one of them fail, or all from one on. Loaded with LD_PRELOAD by
   tools/faults, which explains the kinds. Of the kind "stop" are all calls but allocations, and none fails; the program gets
   SIGINT instead. The program is not changed for it.

   JJAK_FAULT        KIND:N:ERROR[:on]   the N-th call of this kind fails with this errno (a number), with ":on" all later ones,
                     too; N = 0 lets none fail
   JJAK_FAULT_BELOW  FOLDER[:FOLDER...]  counts only calls that concern files whose path begins like this (not for "memory")
   JJAK_FAULT_TRACE  FILE                gets "fault CALL PATH" when a call fails, and the callers on its stack, a line each;
                     with N = 0 at the end "calls COUNT", and before it "place N" for the first call from each place of the
                     program, known by the innermost callers on its stack */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { deepest = 12, most_shown = 40, own_frames = 2, table_size = 1 << 17 };

static char wanted_kind[16];
static const char* below;
static long wanted_call;
static int wanted_error, stays, is_stop;
static int trace = -1;
static atomic_int is_on;
static atomic_long calls;
static _Atomic uint64_t seen[table_size];
static __thread int inside __attribute__((tls_model("initial-exec")));

/* The libraries' own names of what is replaced here. */
extern void* __libc_malloc(size_t);
extern void* __libc_calloc(size_t, size_t);
extern void* __libc_realloc(void*, size_t);
extern void* __libc_memalign(size_t, size_t);

static void say(const char* format, ...) {
  char line[PATH_MAX + 64];
  va_list list;
  va_start(list, format);
  const int length = vsnprintf(line, sizeof line, format, list);
  va_end(list);
  if (trace >= 0) syscall(SYS_write, trace, line, (size_t)(length < (int)sizeof line ? length : (int)sizeof line - 1));
}

/* Notes the first call from each place. */
static void note_place(long number) {
  void* frames[deepest];
  const int count = backtrace(frames, deepest);
  uint64_t hash = 14695981039346656037u;
  for (int i = own_frames; i < count; ++i) hash = (hash ^ (uint64_t)(uintptr_t)frames[i]) * 1099511628211u;
  for (uint64_t probe = hash;; ++probe) {
    uint64_t old = 0;
    if (atomic_compare_exchange_strong(&seen[probe % table_size], &old, hash | 1)) {
      say("place %ld\n", number);
      return;
    }
    if (old == (hash | 1)) return;
  }
}

static void say_fault(const char* call, const char* path) {
  void* frames[most_shown];
  const int count = backtrace(frames, most_shown);
  say("fault %s %s\n", call, path);
  backtrace_symbols_fd(frames + own_frames, count - own_frames, trace);
}

/* Whether this call of the wanted kind fails. */
static int fails(const char* call, const char* path) {
  const int error = errno;
  const long number = ++calls;
  ++inside;
  if (wanted_call == 0) note_place(number);
  const int failing = wanted_call != 0 && (number == wanted_call || (stays && number > wanted_call));
  if (failing && number == wanted_call && trace >= 0) say_fault(call, path);
  --inside;
  if (failing && is_stop) raise(SIGINT);
  errno = failing && !is_stop ? wanted_error : error;
  return failing && !is_stop;
}

static int is_wanted(const char* kind) {
  return is_on && !inside && (is_stop ? strcmp(kind, "memory") != 0 : strcmp(kind, wanted_kind) == 0);
}

static int is_below(const char* path) {
  if (below == NULL) return 1;
  char absolute[PATH_MAX];
  if (path[0] != '/') {
    if (syscall(SYS_getcwd, absolute, sizeof absolute) < 0) return 0;
    strncat(absolute, "/", sizeof absolute - strlen(absolute) - 1);
    strncat(absolute, path, sizeof absolute - strlen(absolute) - 1);
    path = absolute;
  }
  for (const char* folder = below; *folder != '\0';) {
    const size_t length = strcspn(folder, ":");
    if (strncmp(path, folder, length) == 0) return 1;
    folder += length + (folder[length] == ':');
  }
  return 0;
}

/* By path, by descriptor, and for calls that concern no file. */
static int path_fails(const char* kind, const char* call, const char* path) {
  return is_wanted(kind) && path != NULL && is_below(path) && fails(call, path);
}

static int file_fails(const char* kind, const char* call, int file) {
  if (!is_wanted(kind) || file < 0) return 0;
  const int error = errno;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = readlink(link, path, sizeof path - 1);
  errno = error;
  if (length <= 0 || path[0] != '/') return 0; /* a pipe */
  path[length] = '\0';
  return is_below(path) && fails(call, path);
}

/* Calls that concern no file. */
static int call_fails(const char* kind, const char* call) { return is_wanted(kind) && fails(call, "-"); }

static int memory_fails(const char* call) { return call_fails("memory", call); }

#define REAL(name) \
  static __typeof__(name)* real; \
  if (real == NULL) { \
    ++inside; \
    real = (__typeof__(name)*)dlsym(RTLD_NEXT, #name); \
    --inside; \
  }

/* Only what happens between the beginning and the end of main counts. */
static int (*real_main)(int, char**, char**);

static int counted_main(int argc, char** argv, char** environment) {
  const char* fault = getenv("JJAK_FAULT");
  const char* file = getenv("JJAK_FAULT_TRACE");
  below = getenv("JJAK_FAULT_BELOW");
  char on[4] = "";
  if (fault == NULL || sscanf(fault, "%15[^:]:%ld:%d:%3s", wanted_kind, &wanted_call, &wanted_error, on) < 3)
    return real_main(argc, argv, environment);
  stays = strcmp(on, "on") == 0;
  is_stop = strcmp(wanted_kind, "stop") == 0;
  if (file != NULL) trace = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  void* frame[1];
  backtrace(frame, 1); /* loads what it needs */
  unsetenv("LD_PRELOAD"); /* programs that jjak starts are not meant */
  is_on = 1;
  const int status = real_main(argc, argv, environment);
  is_on = 0;
  if (wanted_call == 0) say("calls %ld\n", (long)calls);
  return status;
}

int __libc_start_main(int (*main)(int, char**, char**), int argc, char** argv, void (*init)(void), void (*fini)(void),
                      void (*loader)(void), void* stack) {
  int (*real)(int (*)(int, char**, char**), int, char**, void (*)(void), void (*)(void), void (*)(void), void*);
  *(void**)&real = dlsym(RTLD_NEXT, "__libc_start_main");
  real_main = main;
  return real(counted_main, argc, argv, init, fini, loader, stack);
}

/* memory */

void* malloc(size_t size) { return memory_fails("malloc") ? NULL : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return memory_fails("calloc") ? NULL : __libc_calloc(count, size); }
void* realloc(void* old, size_t size) { return memory_fails("realloc") ? NULL : __libc_realloc(old, size); }
void* aligned_alloc(size_t alignment, size_t size) {
  return memory_fails("aligned_alloc") ? NULL : __libc_memalign(alignment, size);
}
int posix_memalign(void** made, size_t alignment, size_t size) {
  *made = memory_fails("posix_memalign") ? NULL : __libc_memalign(alignment, size);
  return *made == NULL ? ENOMEM : 0;
}

/* open */

static mode_t mode_of(int flags, va_list list) {
  return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? (mode_t)va_arg(list, int) : 0;
}

#define OPEN(name) \
  int name(const char* path, int flags, ...) { \
    REAL(name) \
    va_list list; \
    va_start(list, flags); \
    const mode_t mode = mode_of(flags, list); \
    va_end(list); \
    return path_fails("open", "open", path) ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char* path, int flags, ...) { \
    REAL(name) \
    va_list list; \
    va_start(list, flags); \
    const mode_t mode = mode_of(flags, list); \
    va_end(list); \
    const int failing = path[0] == '/' || folder == AT_FDCWD ? path_fails("open", "openat", path) \
                                                             : file_fails("open", "openat", folder); \
    return failing ? -1 : real(folder, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(name) \
  FILE* name(const char* path, const char* mode) { \
    REAL(name) \
    return path_fails("open", #name, path) ? NULL : real(path, mode); \
  }
FOPEN(fopen)
FOPEN(fopen64)

#define MADE(name, call, parameters, arguments, path) \
  int name parameters { \
    REAL(name) \
    return path_fails("open", call, path) ? -1 : real arguments; \
  }
MADE(mkstemp, "mkstemp", (char* path), (path), path)
MADE(mkstemp64, "mkstemp", (char* path), (path), path)
MADE(mkostemp, "mkostemp", (char* path, int flags), (path, flags), path)
MADE(mkostemp64, "mkostemp", (char* path, int flags), (path, flags), path)

#define TMPFILE(name) \
  FILE* name(void) { \
    REAL(name) \
    return path_fails("open", "tmpfile", "/tmp/#") ? NULL : real(); \
  }
TMPFILE(tmpfile)
TMPFILE(tmpfile64)

/* list: folders */

DIR* opendir(const char* path) {
  REAL(opendir)
  return path_fails("list", "opendir", path) ? NULL : real(path);
}

DIR* fdopendir(int folder) {
  REAL(fdopendir)
  return file_fails("list", "fdopendir", folder) ? NULL : real(folder);
}

#define READDIR(name, type) \
  struct type* name(DIR* folder) { \
    REAL(name) \
    return file_fails("list", "readdir", dirfd(folder)) ? NULL : real(folder); \
  }
READDIR(readdir, dirent)
READDIR(readdir64, dirent64)

/* What is called with a descriptor first. */
#define FILE_CALL(kind, result, name, failure, parameters, arguments) \
  result name parameters { \
    REAL(name) \
    return file_fails(kind, #name, file) ? (failure) : real arguments; \
  }

FILE_CALL("read", ssize_t, read, -1, (int file, void* to, size_t size), (file, to, size))
FILE_CALL("read", ssize_t, pread, -1, (int file, void* to, size_t size, off_t at), (file, to, size, at))
FILE_CALL("read", ssize_t, pread64, -1, (int file, void* to, size_t size, off64_t at), (file, to, size, at))
FILE_CALL("read", ssize_t, readv, -1, (int file, const struct iovec* to, int count), (file, to, count))
FILE_CALL("write", ssize_t, write, -1, (int file, const void* from, size_t size), (file, from, size))
FILE_CALL("write", ssize_t, pwrite, -1, (int file, const void* from, size_t size, off_t at), (file, from, size, at))
FILE_CALL("write", ssize_t, pwrite64, -1, (int file, const void* from, size_t size, off64_t at), (file, from, size, at))
FILE_CALL("write", ssize_t, writev, -1, (int file, const struct iovec* from, int count), (file, from, count))
FILE_CALL("sync", int, fsync, -1, (int file), (file))
FILE_CALL("sync", int, fdatasync, -1, (int file), (file))
FILE_CALL("sync", int, syncfs, -1, (int file), (file))
FILE_CALL("resize", int, ftruncate, -1, (int file, off_t size), (file, size))
FILE_CALL("resize", int, ftruncate64, -1, (int file, off64_t size), (file, size))
FILE_CALL("resize", int, posix_fallocate, wanted_error, (int file, off_t at, off_t size), (file, at, size))
FILE_CALL("resize", int, posix_fallocate64, wanted_error, (int file, off64_t at, off64_t size), (file, at, size))
FILE_CALL("lock", int, flock, -1, (int file, int what), (file, what))
FILE_CALL("stat", int, fstat, -1, (int file, struct stat* to), (file, to))
FILE_CALL("stat", int, fstat64, -1, (int file, struct stat64* to), (file, to))
FILE_CALL("seek", off_t, lseek, -1, (int file, off_t at, int from), (file, at, from))
FILE_CALL("seek", off64_t, lseek64, -1, (int file, off64_t at, int from), (file, at, from))
FILE_CALL("seek", int, fchmod, -1, (int file, mode_t mode), (file, mode))
FILE_CALL("seek", int, fchown, -1, (int file, uid_t user, gid_t group), (file, user, group))

/* Locks of SQLite. */
#define FCNTL(name) \
  int name(int file, int what, ...) { \
    REAL(name) \
    va_list list; \
    va_start(list, what); \
    void* argument = va_arg(list, void*); \
    va_end(list); \
    const int is_lock = what == F_SETLK || what == F_SETLKW || what == F_GETLK; \
    return is_lock && file_fails("lock", "fcntl", file) ? -1 : real(file, what, argument); \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

size_t fread(void* to, size_t size, size_t count, FILE* stream) {
  REAL(fread)
  return is_wanted("read") && file_fails("read", "fread", fileno(stream)) ? 0 : real(to, size, count, stream);
}

size_t fwrite(const void* from, size_t size, size_t count, FILE* stream) {
  REAL(fwrite)
  return is_wanted("write") && file_fails("write", "fwrite", fileno(stream)) ? 0 : real(from, size, count, stream);
}

/* The file is closed even so. */
int close(int file) {
  REAL(close)
  const int failing = file_fails("close", "close", file);
  const int error = errno, result = real(file);
  if (failing) errno = error;
  return failing ? -1 : result;
}

int fclose(FILE* stream) {
  REAL(fclose)
  const int failing = is_wanted("close") && file_fails("close", "fclose", fileno(stream));
  const int error = errno, result = real(stream);
  if (failing) errno = error;
  return failing ? EOF : result;
}

#define MMAP(name, offset) \
  void* name(void* at, size_t size, int protection, int flags, int file, offset from) { \
    REAL(name) \
    return file_fails("mmap", "mmap", file) ? MAP_FAILED : real(at, size, protection, flags, file, from); \
  }
MMAP(mmap, off_t)
MMAP(mmap64, off64_t)

/* What is called with a path first. */
#define PATH_CALL(kind, name, parameters, arguments) \
  int name parameters { \
    REAL(name) \
    return path_fails(kind, #name, path) ? -1 : real arguments; \
  }

PATH_CALL("rename", rename, (const char* path, const char* to), (path, to))
PATH_CALL("rename", link, (const char* path, const char* to), (path, to))
PATH_CALL("mkdir", mkdir, (const char* path, mode_t mode), (path, mode))
PATH_CALL("remove", unlink, (const char* path), (path))
PATH_CALL("remove", rmdir, (const char* path), (path))
PATH_CALL("remove", remove, (const char* path), (path))
PATH_CALL("stat", stat, (const char* path, struct stat* to), (path, to))
PATH_CALL("stat", stat64, (const char* path, struct stat64* to), (path, to))
PATH_CALL("stat", lstat, (const char* path, struct stat* to), (path, to))
PATH_CALL("stat", lstat64, (const char* path, struct stat64* to), (path, to))
PATH_CALL("stat", access, (const char* path, int mode), (path, mode))

#define STATAT(name, type) \
  int name(int folder, const char* path, struct type* to, int flags) { \
    REAL(name) \
    const int failing = path[0] == '/' || folder == AT_FDCWD ? path_fails("stat", #name, path) \
                                                             : file_fails("stat", #name, folder); \
    return failing ? -1 : real(folder, path, to, flags); \
  }
STATAT(fstatat, stat)
STATAT(fstatat64, stat64)

int unlinkat(int folder, const char* path, int flags) {
  REAL(unlinkat)
  const int failing = path[0] == '/' || folder == AT_FDCWD ? path_fails("remove", "unlinkat", path)
                                                           : file_fails("remove", "unlinkat", folder);
  return failing ? -1 : real(folder, path, flags);
}

/* thread, program, socket */

#define CALL(kind, name, failure, parameters, arguments) \
  int name parameters { \
    REAL(name) \
    return call_fails(kind, #name) ? (failure) : real arguments; \
  }

CALL("thread", pthread_create, wanted_error,
     (pthread_t * made, const pthread_attr_t* how, void* (*run)(void*), void* argument), (made, how, run, argument))
CALL("program", pipe2, -1, (int ends[2], int flags), (ends, flags))
CALL("program", socketpair, -1, (int family, int type, int protocol, int ends[2]), (family, type, protocol, ends))
CALL("program", posix_spawnp, wanted_error,
     (pid_t * made, const char* file, const posix_spawn_file_actions_t* actions, const posix_spawnattr_t* how,
      char* const words[], char* const environment[]),
     (made, file, actions, how, words, environment))
CALL("socket", socket, -1, (int family, int type, int protocol), (family, type, protocol))
CALL("socket", bind, -1, (int file, const struct sockaddr* to, socklen_t size), (file, to, size))
CALL("socket", listen, -1, (int file, int most), (file, most))
CALL("socket", accept, -1, (int file, struct sockaddr* from, socklen_t* size), (file, from, size))
CALL("socket", accept4, -1, (int file, struct sockaddr* from, socklen_t* size, int flags), (file, from, size, flags))
