#!/bin/sh
# Makes (or with --check compares) the migrations that ship, for each SQL dialect.
set -u
status=0
for pair in sqlite=file::memory: postgres=postgres://nobody@127.0.0.1:1/none; do
  DATABASE_URI="${pair#*=}" PAYLOAD_MIGRATING=true PAYLOAD_SECRET=migrations \
    node --conditions=production --import tsx src/scripts/migrations/make-migrations.ts "${pair%%=*}" "$@" || status=1
done
exit $status
