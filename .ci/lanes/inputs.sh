#!/usr/bin/env bash
# Generated inputs for every endpoint and import: no answer of 500, none after two seconds, no hang. A sample; .ci/long has
# more.
set -eu
npm run -s inputs -- --runs "${1:-2000}" --seed "${2:-1}"
