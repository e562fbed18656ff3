#!/usr/bin/env bash
# memory.sh [--issues N] [--readers N] [--entries N]
set -eu
# The result alone goes to standard output; logs go where errors go.
exec 3>&1 1>&2
exec node --conditions=production --no-warnings --import tsx test/memory/measure-memory.ts "$@"
