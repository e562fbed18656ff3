# In a checkout `npx roundup` runs the sources; the bin of package.json is built for the package.
set -eu
[ -f src/cli/roundup.js ] || exit 0
mkdir -p node_modules/.bin
ln -sf ../../src/cli/roundup.js node_modules/.bin/roundup
