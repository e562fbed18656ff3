#!/usr/bin/env bash
# outages.sh [--database sqlite|postgres|mongodb] [--away SECONDS] [--recipients N]
# SQLite's file lies on a small disk of its own, which only root can mount; the servers are ones that can be killed.
set -eu
databases=test/support/databases
source "$databases/common.sh"
database=sqlite
rest=()
while [ $# -gt 0 ]; do
  case $1 in
    --database) database=${2:?sqlite, postgres or mongodb}; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done
# The result alone goes to standard output; logs go where errors go.
exec 3>&1 1>&2
folder=$(mktemp -d)
run=(node --conditions=production --no-warnings --import tsx test/chaos/outages/run-outages.ts --database "$database" "${rest[@]}")

if [ "$database" = sqlite ]; then
  trap 'umount "$folder" && rmdir "$folder"' EXIT
  mount -t tmpfs -o size=64m roundup-outages "$folder" ||
    { trap - EXIT; rmdir "$folder"; fail 'A disk that can be full has to be mounted, which only root may: run this as root.'; }
  TEST_DATABASE_URI="file:$folder" "${run[@]}"
  exit
fi
case $database in
  postgres) start=$databases/start-postgres.sh ;;
  mongodb) start=$databases/start-mongo-stand-in.sh ;;
  *) fail "$database is neither sqlite, postgres nor mongodb." ;;
esac
trap 'stop_server "$folder"' EXIT
uri=$(bash "$start" "$folder")
TEST_DATABASE_URI=$uri "${run[@]}" --folder "$folder" --start "$start"
