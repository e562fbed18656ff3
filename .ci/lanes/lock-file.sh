# The lock file has versions and hashes, and no registry host.
set -eu
if grep -nE '"resolved": *"https?://' package-lock.json | head -n 5 | grep .; then
  echo 'package-lock.json names a registry host: set omit-lockfile-registry-resolved=true and build it again.'
  exit 1
fi
