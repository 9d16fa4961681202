#include "app/session/workerlimits.h"

#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace gouji {

namespace {

#if defined(__SANITIZE_ADDRESS__)
// Its shadow alone takes terabytes of addresses.
constexpr bool limitsMemory = false;
#else
constexpr bool limitsMemory = true;
#endif

constexpr rlim_t mostOpenFiles = 256;

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit limits{soft, hard};
    // A stricter limit of the caller stays.
    static_cast<void>(setrlimit(resource, &limits));
}

void writeText(const char *path, const char *text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    static_cast<void>(!write(file, text, std::strlen(text)));
    close(file);
}

/// A network of its own has no way out. The user stays who it is: programs ask for its name.
void leaveNetwork()
{
    const unsigned user = getuid();
    const unsigned group = getgid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return; // Not every kernel lets users do this.
    char map[64];
    writeText("/proc/self/setgroups", "deny");
    std::snprintf(map, sizeof map, "%u %u 1", user, user);
    writeText("/proc/self/uid_map", map);
    std::snprintf(map, sizeof map, "%u %u 1", group, group);
    writeText("/proc/self/gid_map", map);
}

void limitMemory(rlim_t soft)
{
    if (limitsMemory)
        limit(RLIMIT_AS, soft, mostMemory);
}

} // namespace

void limitThisProcess()
{
    static_cast<void>(close_range(3, ~0U, 0));
    static_cast<void>(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    leaveNetwork();
    // Last: it takes the process's files below /proc away from it.
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_NOFILE, mostOpenFiles, mostOpenFiles);
    limitMemory(usualMemory);
}

void allowMoreMemory()
{
    limitMemory(mostMemory);
}

void allowLessMemory()
{
    limitMemory(usualMemory);
}

} // namespace gouji
