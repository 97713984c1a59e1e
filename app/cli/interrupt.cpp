// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include <csignal>

namespace bro {

namespace {
std::atomic<bool> flag = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may not wait");

void onSignal(int number)
{
    // The C library's form, not the POSIX one: it exists on every platform.
    std::signal(number, SIG_DFL);
    if (flag.exchange(true))
        std::raise(number);
}
} // namespace

void watchInterrupts()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

const std::atomic<bool> &interrupted()
{
    return flag;
}

} // namespace bro
