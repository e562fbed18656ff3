#!/usr/bin/env bash
# start-postgres.sh FOLDER [PORT]: starts a PostgreSQL server of its own on a free port of loopback, keeps everything in
# the empty folder FOLDER, and prints its URI. FOLDER/pid ends it: kill "$(cat FOLDER/pid)". With a PORT it is started
# again on what FOLDER has.
set -eu
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=${1:?the folder to keep the server in}

newest_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && exec setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi
}

[ -n "$(newest_bin)" ] || need initdb postgresql
bin=$(newest_bin)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
[ "$(id -u)" != 0 ] || chown postgres "$folder"
if [ $# -gt 1 ]; then
  port=$2 ask='select 1'
else
  as_postgres "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
    >"$folder/log" 2>&1 || { cat "$folder/log" >&2; fail 'PostgreSQL could not make a new database folder.'; }
  port=$(free_port) ask='create database roundup'
fi

as_postgres "$bin/postgres" -D "$folder/data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 -c fsync=off \
  </dev/null >>"$folder/log" 2>&1 &
wait_for 30 "$bin/psql" -h 127.0.0.1 -p "$port" -U postgres -c "$ask" ||
  { tail -n 20 "$folder/log" >&2; fail 'PostgreSQL did not start within 30 seconds.'; }
head -n 1 "$folder/data/postmaster.pid" >"$folder/pid"
printf 'postgres://postgres@127.0.0.1:%s/roundup\n' "$port"
