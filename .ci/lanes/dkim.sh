#!/usr/bin/env bash
# Messages as a mail server receives them from real workers, signed with RSA, with Ed25519 and with both, looked at by
# Debian's python3-dkim and, where they are RSA, by its Mail::DKIM: each signature verifies, and none of a tampered copy
# does, or of one with a second field above the first.
set -eu
source test/support/databases/common.sh

# Debian's own: another Python or Perl on the path knows nothing of its packages.
python=/usr/bin/python3
perl=/usr/bin/perl
knows_dkim() { "$python" -c 'import dkim, nacl' 2>/dev/null && "$perl" -MMail::DKIM -e 1 2>/dev/null; }
packages='python3-dkim python3-nacl libmail-dkim-perl'
if ! knows_dkim; then
  # shellcheck disable=SC2086
  [ "$(id -u)" != 0 ] || { apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages; } \
    </dev/null >&2 || true
  knows_dkim || fail "$python and $perl cannot check signatures: apt-get install $packages"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node --conditions=production --no-warnings --import tsx test/signatures/send-signed.ts "$folder"
"$python" test/signatures/verify.py "$folder"
"$perl" test/signatures/verify.pl "$folder"
