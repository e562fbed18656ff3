# The lock file names versions and hashes, never the host that this machine downloads from.
set -eu
if grep -nE '"resolved": *"https?://' package-lock.json | head -n 5 | grep .; then
  echo 'package-lock.json names a registry host: set omit-lockfile-registry-resolved=true and build it again.'
  exit 1
fi
