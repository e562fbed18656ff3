#!/usr/bin/env bash
# Messages as a mail server receives them from real workers, signed with RSA, with Ed25519 and with both, looked at by
# Debian's python3-dkim: each signature verifies, and none of a tampered copy does.
set -eu
source test/support/databases/common.sh

# Debian's own: another Python on the path knows nothing of its packages.
python=/usr/bin/python3
knows_dkim() { "$python" -c 'import dkim, nacl' 2>/dev/null; }
if ! knows_dkim; then
  [ "$(id -u)" != 0 ] || { apt-get -qq update && apt-get -qq install -y --no-install-recommends python3-dkim python3-nacl; } \
    </dev/null >&2 || true
  knows_dkim || fail "$python cannot check signatures: apt-get install python3-dkim python3-nacl"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node --conditions=production --no-warnings --import tsx test/signatures/send-signed.ts "$folder"
"$python" test/signatures/verify.py "$folder"
