# From an empty newsroom to a published issue, in Chromium on the built app; test/browser/journey.ts has the steps.
set -eu
source test/support/databases/common.sh
need chromium chromium
[ -f .next/BUILD_ID ] || npm run build
npm run -s browser:journey
