#!/usr/bin/env bash
# Packs the package once, and looks at what a host would get: its files, its imports, its entries and types, and its
# command line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm pack --silent --pack-destination "$folder"
tarball=$(echo "$folder"/payload-roundup-*.tgz)
npx publint --strict "$tarball"
# A style sheet has no types.
npx attw "$tarball" --profile esm-only --no-emoji --exclude-entrypoints ./web.css
tar xzf "$tarball" -C "$folder"
node --import tsx src/scripts/package/check-package.ts "$folder/package"
echo "$(wc -c <"$tarball") bytes packed"
