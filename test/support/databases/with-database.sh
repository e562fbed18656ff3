#!/usr/bin/env bash
# with-database.sh postgres|mongodb COMMAND…: runs COMMAND with TEST_DATABASE_URI naming a server that lives as long as
# COMMAND does. With MONGODB_URI set, mongodb is that server, and nothing is started; Payload opens transactions there where
# the URI names a replica set, and MONGODB_TRANSACTIONS=off takes that name out of it.
set -eu
here=$(dirname "${BASH_SOURCE[0]}")
source "$here/common.sh"

kind=${1:?postgres or mongodb}
shift
[ "$#" -gt 0 ] || fail 'with-database.sh wants a command to run.'

if [ "$kind" = mongodb ] && [ -n "${MONGODB_URI:-}" ]; then
  if [ "${MONGODB_TRANSACTIONS:-on}" = off ]; then
    MONGODB_URI=$(printf '%s' "$MONGODB_URI" | sed -E 's/([?&])replicaSet=[^&]*&?/\1/; s/[?&]$//')
  fi
  TEST_DATABASE_URI=$MONGODB_URI exec "$@"
fi

case $kind in
  postgres) start=start-postgres.sh ;;
  mongodb) start=start-mongo-stand-in.sh ;;
  *) fail "$kind is neither postgres nor mongodb." ;;
esac

folder=$(mktemp -d)
trap 'stop_server "$folder"' EXIT
trap 'exit 130' INT TERM

uri=$(bash "$here/$start" "$folder")
status=0
TEST_DATABASE_URI=$uri "$@" || status=$?
exit "$status"
