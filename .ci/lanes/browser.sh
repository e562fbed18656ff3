# A person at the desk in Chromium: test/browser/smoke.ts says what is done there.
set -eu
source test/support/databases/common.sh
need chromium chromium
npm run -s browser
