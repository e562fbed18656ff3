#!/usr/bin/env bash
# Real workers send messages signed with RSA, with Ed25519 and with both. Debian's python3-dkim verifies them, and its
# Mail::DKIM those with RSA. Each signature has to verify, and none on an altered copy or with an added header field.
set -eu
source test/support/databases/common.sh

# Debian's own interpreters: another Python or Perl on the path does not find its packages.
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
