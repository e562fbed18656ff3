#!/usr/bin/env bash
# Generated inputs for everything that takes some: nothing answers 500, hangs or takes over two seconds. A sample; the
# whole is in .ci/long.
set -eu
npm run -s inputs -- --runs "${1:-2000}" --seed "${2:-1}"
