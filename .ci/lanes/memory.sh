# A sample of long work: memory stays flat, and queries are answered meanwhile. `.ci/long` has more.
set -eu
npm run -s memory -- --issues 15 --readers 20000 --entries 300
