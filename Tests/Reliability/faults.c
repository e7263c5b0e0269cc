/* Lets file operations of a program go wrong: preloaded, it counts those on files of one folder and
 * does something else in the place of the n-th.
 *
 *   FAULT_ROOT   the folder; relative paths count as inside
 *   FAULT_KIND   the name of an error, "short" (half of a read or write is done), "kill" (the program
 *                ends before the operation) or "half" (half of a write is done, then it ends)
 *   FAULT_AT     which operation of those that the kind is about, from 1; 0 for none
 *   FAULT_LOG    where to write "number operation path" for every one of these
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum operation { OPEN, CREATE, READ, WRITE, SYNC, RENAME, MAKE, REMOVE, LINK, CLOSE, LIST };
static const char *const names[] = {"open",   "create", "read", "write", "sync", "rename",
                                    "mkdir", "remove", "link", "close", "list"};

static const struct {
  const char *name;
  int code;
  unsigned operations; /* one bit for each that can go wrong so */
} kinds[] = {
    {"ENOSPC", ENOSPC, 1 << CREATE | 1 << WRITE | 1 << SYNC | 1 << RENAME | 1 << MAKE | 1 << LINK},
    {"EIO", EIO, 1 << OPEN | 1 << READ | 1 << WRITE | 1 << SYNC | 1 << RENAME | 1 << REMOVE | 1 << CLOSE | 1 << LIST},
    {"EINTR", EINTR, 1 << OPEN | 1 << CREATE | 1 << READ | 1 << WRITE | 1 << SYNC | 1 << CLOSE | 1 << LIST},
    {"EMFILE", EMFILE, 1 << OPEN | 1 << CREATE | 1 << LIST},
    {"EACCES", EACCES, 1 << OPEN | 1 << CREATE | 1 << RENAME | 1 << MAKE | 1 << REMOVE | 1 << LINK | 1 << LIST},
    {"short", 0, 1 << READ | 1 << WRITE},
    {"kill", 0, ~0u},
    {"half", 0, 1 << WRITE},
};
enum { SHORT = 5, KILL, HALF };

static int kind = -1;
static long at;
static int logged = -1;
static const char *root = "";
static atomic_long count;
static char *paths[4096]; /* of open files inside the folder, by their descriptors */

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *wanted = getenv("FAULT_KIND"), *number = getenv("FAULT_AT"), *log = getenv("FAULT_LOG");
  if (getenv("FAULT_ROOT")) root = getenv("FAULT_ROOT");
  for (int i = 0; wanted && i < (int)(sizeof kinds / sizeof *kinds); i++)
    if (!strcmp(wanted, kinds[i].name)) kind = i;
  at = number ? atol(number) : 0;
  if (log) logged = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
}

static int is_inside(const char *path) {
  return path && (path[0] != '/' || !strncmp(path, root, strlen(root)));
}

/* Whether this operation is the one that goes wrong. */
static int is_hit(enum operation operation, const char *path) {
  if (kind < 0 || !path || !(kinds[kind].operations & 1u << operation)) return 0;
  long number = atomic_fetch_add(&count, 1) + 1;
  if (logged >= 0) {
    char line[5000];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, names[operation], path);
    REAL(write)(logged, line, length);
  }
  if (number != at) return 0;
  if (kind == KILL) _exit(137);
  errno = kinds[kind].code;
  return 1;
}

static const char *path_of(int file) { return file >= 0 && file < 4096 ? paths[file] : NULL; }

static int opened(int file, const char *path) {
  if (file >= 0 && file < 4096) paths[file] = strdup(path);
  return file;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = va_arg(rest, int);
  va_end(rest);
  if (!is_inside(path)) return REAL(open)(path, flags, mode);
  if (is_hit(flags & O_CREAT ? CREATE : OPEN, path)) return -1;
  return opened(REAL(open)(path, flags, mode), path);
}

ssize_t read(int file, void *bytes, size_t length) {
  if (is_hit(READ, path_of(file))) {
    if (kind != SHORT) return -1;
    length = length / 2 + 1;
  }
  return REAL(read)(file, bytes, length);
}

ssize_t write(int file, const void *bytes, size_t length) {
  if (is_hit(WRITE, path_of(file))) {
    if (kind != SHORT && kind != HALF) return -1;
    ssize_t written = REAL(write)(file, bytes, length / 2 + 1);
    if (kind == HALF) _exit(137);
    return written;
  }
  return REAL(write)(file, bytes, length);
}

int close(int file) {
  const char *path = path_of(file);
  if (path) paths[file] = NULL;
  int hit = is_hit(CLOSE, path), code = errno;
  int result = REAL(close)(file);
  if (!hit) return result;
  errno = code; /* the descriptor is gone all the same, as on Linux */
  return -1;
}

int fsync(int file) { return is_hit(SYNC, path_of(file)) ? -1 : REAL(fsync)(file); }

int rename(const char *old, const char *new) {
  return is_inside(old) && is_hit(RENAME, new) ? -1 : REAL(rename)(old, new);
}

int mkdir(const char *path, mode_t mode) {
  return is_inside(path) && is_hit(MAKE, path) ? -1 : REAL(mkdir)(path, mode);
}

int remove(const char *path) {
  return is_inside(path) && is_hit(REMOVE, path) ? -1 : REAL(remove)(path);
}

int link(const char *old, const char *new) {
  return is_inside(new) && is_hit(LINK, new) ? -1 : REAL(link)(old, new);
}

int symlink(const char *old, const char *new) {
  return is_inside(new) && is_hit(LINK, new) ? -1 : REAL(symlink)(old, new);
}

DIR *opendir(const char *path) {
  return is_inside(path) && is_hit(LIST, path) ? NULL : REAL(opendir)(path);
}
