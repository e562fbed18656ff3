# Shared by the scripts beside it; to be sourced.

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 1; }

# free_port: a TCP port of loopback that nothing listens on now.
free_port() {
  node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })"
}

# need COMMAND PACKAGE…: installs Debian packages where COMMAND is missing and this is root; else says what to install.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
    fail "$command is missing and only root can install it: apt-get install $*"
  say "installing $*"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
    </dev/null >&2 || fail "$command is missing and apt-get could not install $*."
}

# wait_for SECONDS COMMAND…: until COMMAND succeeds; fails when the time is over.
wait_for() {
  local left=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 0.1
  done
}

# running PID: whether it still works; a process that has ended but was not yet reaped does not.
running() { [ -r "/proc/$1/stat" ] && ! grep -q ') Z ' "/proc/$1/stat"; }

ended() { ! running "$1"; }

# stop_server FOLDER: ends the server that a start script left in FOLDER, and removes the folder.
stop_server() {
  if [ -s "$1/pid" ]; then
    local pid
    pid=$(cat "$1/pid")
    kill "$pid" 2>/dev/null || true
    wait_for 5 ended "$pid" || kill -KILL "$pid"
  fi
  rm -rf "$1"
}
