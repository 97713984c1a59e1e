# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What tests/run, .ci/run and installer/quickstart share; sourced, never run. Sets $root and makes
# the surroundings the same everywhere: no input, no display, a known locale, a writable cache.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
exec </dev/null
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
[ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
export HOME
cache=${XDG_CACHE_HOME:-$HOME/.cache}
if ! { mkdir -p "$cache" && [ -w "$cache" ]; } 2>/dev/null; then
    export XDG_CACHE_HOME=$root/build/cache
    mkdir -p "$XDG_CACHE_HOME"
fi
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
fi
jobs=${BROBYGGER_JOBS:-$(nproc)}
# What was compiled in one clone serves the next (cmake/BroCommon.cmake).
export CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n== %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# The packages of the given groups (installer/packages) that are not here, one a line.
missing_packages() {
    local group package command wanted=" $* "
    while read -r group package command; do
        [[ -n $group && $group != \#* && $wanted == *" $group "* ]] || continue
        if [ -n "$command" ] && command -v "$command" >/dev/null; then continue; fi
        dpkg-query --show --showformat='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' ||
            printf '%s\n' "$package"
    done <"$root/installer/packages"
}

# Installs what is missing of the given groups; when nothing is, apt is not touched.
install_packages() {
    local packages as_root=()
    mapfile -t packages < <(missing_packages "$@")
    [ ${#packages[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null ||
        fail "These packages are missing, and apt-get is not here to install them: ${packages[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "Missing packages can only be installed by root or with sudo: apt-get install ${packages[*]}"
        as_root=(sudo)
    fi
    step "Installing ${#packages[@]} packages: ${packages[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet
        --no-install-recommends --option Dpkg::Use-Pty=0 "${packages[@]}")
    "${as_root[@]}" "${install[@]}" >/dev/null 2>&1 && return 0
    # Package lists that are old, or that a container has thrown away.
    "${as_root[@]}" apt-get update --quiet --quiet || say "apt-get update failed; trying with the lists that are here."
    "${as_root[@]}" "${install[@]}" >/dev/null || fail "apt-get could not install what is missing."
}

# configure PRESET: makes build/PRESET ready.
configure() {
    step "Configuring build/$1"
    (cd "$root" && "$root/installer/third-party" >/dev/null && cmake --preset "$1" --log-level=WARNING)
}

# build PRESET [TARGET …]: with as many jobs as there are cores, so many lines as there is news.
build() {
    local preset=$1
    shift
    step "Building build/$preset${*:+ ($*)}"
    (cd "$root" && NINJA_STATUS='[%f/%t %es] ' cmake --build "build/$preset" --parallel "$jobs" ${*:+--target "$@"})
}
