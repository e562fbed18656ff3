# The admin of the demo in Chromium; test/browser/smoke.ts has the steps.
set -eu
source test/support/databases/common.sh
need chromium chromium
npm run -s browser
