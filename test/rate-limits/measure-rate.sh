#!/usr/bin/env bash
# measure-rate.sh [--database sqlite|postgres|mongodb] [--workers N] [--per-second N | --per-minute N] [--seconds N] [--kill]
set -eu
database=sqlite
rest=()
while [ $# -gt 0 ]; do
  case $1 in
    --database) database=${2:?sqlite, postgres or mongodb}; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done
run=(node --conditions=production --no-warnings --import tsx test/rate-limits/measure-rate.ts "${rest[@]}")
# The result alone goes to standard output; logs go where errors go.
exec 3>&1 1>&2
[ "$database" = sqlite ] && exec "${run[@]}"
exec bash test/support/databases/with-database.sh "$database" "${run[@]}"
