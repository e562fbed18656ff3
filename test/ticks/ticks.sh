#!/usr/bin/env bash
# ticks.sh [--database sqlite|postgres|mongodb] [--kills N] [--recipients N] [--seconds N] [--slow-ms N]
set -eu
database=sqlite
rest=()
while [ $# -gt 0 ]; do
  case $1 in
    --database) database=${2:?sqlite, postgres or mongodb}; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done
run=(node --conditions=production --no-warnings --import tsx test/ticks/run-ticks.ts "${rest[@]}")
# The result alone goes to standard output; logs go where errors go.
exec 3>&1 1>&2
[ "$database" = sqlite ] && exec "${run[@]}"
exec bash test/support/databases/with-database.sh "$database" "${run[@]}"
