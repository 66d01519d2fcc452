/* landlock.c: the files and folders that exist for a sandboxed program.

   The C library has no functions for Landlock yet, and Debian 12's header stops at its second version; the numbers of
   later ones are from the kernel's include/uapi/linux/landlock.h. */
#define _GNU_SOURCE /* O_PATH */
#include "landlock.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { VERSION_REFER = 2, VERSION_TRUNCATE = 3, VERSION_NETWORK = 4, VERSION_SCOPES = 6 };

enum {
    ALL_OF_FIRST_VERSION = (1 << 13) - 1,
    TRUNCATE = 1 << 14,
    TCP_BIND_AND_CONNECT = 3,
    ABSTRACT_SOCKETS_AND_SIGNALS = 3,
    READ = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
    /* what can be allowed for a file that is not a folder */
    OF_FILES = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE | TRUNCATE
};

/* struct landlock_ruleset_attr as of version 6. */
typedef struct {
    uint64_t files, network, scoped;
} ruleset_attributes;

static uint64_t file_rights(long version)
{
    uint64_t rights = ALL_OF_FIRST_VERSION;
    if (version >= VERSION_REFER)
        rights |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= VERSION_TRUNCATE)
        rights |= TRUNCATE;
    return rights;
}

static bool allow(int ruleset, const char *path, uint64_t rights)
{
    const int descriptor = open(path, O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT;
    struct stat information;
    bool good = fstat(descriptor, &information) == 0;
    if (good) {
        if (!S_ISDIR(information.st_mode))
            rights &= OF_FILES;
        const struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = descriptor};
        good = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    }
    close(descriptor);
    return good;
}

int landlock_rules(const char *const *readable, const char *writable)
{
    const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 0)
        return -1;
    const uint64_t rights = file_rights(version);
    const ruleset_attributes attributes = {
        .files = rights,
        .network = version >= VERSION_NETWORK ? TCP_BIND_AND_CONNECT : 0,
        .scoped = version >= VERSION_SCOPES ? ABSTRACT_SOCKETS_AND_SIGNALS : 0,
    };
    /* An older kernel refuses a structure with parts that it does not know. */
    const size_t size = version >= VERSION_SCOPES    ? sizeof attributes
                        : version >= VERSION_NETWORK ? offsetof(ruleset_attributes, scoped)
                                                     : offsetof(ruleset_attributes, network);
    const int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (ruleset < 0)
        return -1;
    bool good = true;
    for (; good && readable != NULL && *readable != NULL; readable++)
        good = allow(ruleset, *readable, READ);
    if (good && writable != NULL)
        good = allow(ruleset, writable, rights);
    if (good)
        return ruleset;
    const int reason = errno;
    close(ruleset);
    errno = reason;
    return -1;
}

bool landlock_enter(int ruleset)
{
    const bool good = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const int reason = errno;
    close(ruleset);
    errno = reason;
    return good;
}
