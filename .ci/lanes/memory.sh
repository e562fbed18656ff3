# A sample of long work: memory stays flat, and nobody waits for it. `.ci/long` does all of it.
set -eu
npm run -s memory -- --issues 15 --readers 20000 --entries 300
