#pragma once

namespace gouji {

/// What a process allows itself before it touches a stranger's file. Call first thing in main(), while there
/// is one thread. Cuts it off from the network where the kernel lets it, forbids new privileges and core
/// dumps, limits memory and open files. Closes every descriptor from 3 on.
void limitThisProcess();

/// Address space in bytes: what reading a file of text and drawings may take, and what a scan or another
/// program may. A process begins with the first.
inline constexpr unsigned long long usualMemory = 1ull << 30;
inline constexpr unsigned long long mostMemory = 2ull << 30;

void allowMoreMemory();
/// Back to the first limit.
void allowLessMemory();

} // namespace gouji
