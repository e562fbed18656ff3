#!/usr/bin/env bash
# host.sh [--database sqlite|postgres|mongodb] [--manager npm|pnpm] [--oldest] [--keep FOLDER]: packs the plugin, installs it
# in a copy of examples/blank outside of this repository, generates what Payload generates, migrates, type-checks, builds
# and starts the app, and uses it: test/installed/run-installed.ts has the steps. The app has the newest Payload, or with
# --oldest the first one of the plugin's peer range. --keep copies to FOLDER, which stays. TARBALL names a packed plugin
# to use in place of packing.
set -eu
source test/support/databases/common.sh

given=("$@")
database=sqlite manager=npm age=newest keep=
while [ $# -gt 0 ]; do
  case $1 in
    --database) database=${2:?sqlite, postgres or mongodb} ;;
    --manager) manager=${2:?npm or pnpm} ;;
    --oldest)
      age=oldest
      shift
      continue
      ;;
    --keep) keep=${2:?a folder} ;;
    *) fail "host.sh does not know $1." ;;
  esac
  shift 2
done

if [ "$database" != sqlite ] && [ -z "${TEST_DATABASE_URI:-}" ]; then
  exec bash test/support/databases/with-database.sh "$database" bash "$0" "${given[@]}"
fi
need chromium chromium

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
app=${keep:-$scratch/app}
mkdir -p "$app"

export NEXT_TELEMETRY_DISABLED=1 npm_config_audit=false npm_config_fund=false
export DATABASE_URI=${TEST_DATABASE_URI:-file:./blank.db} PAYLOAD_SECRET=of-a-test
unset NODE_ENV NODE_OPTIONS

# step NAME COMMAND…: says how long COMMAND took, and prints its output when it fails.
step() {
  local name=$1 started=$SECONDS
  shift
  "$@" </dev/null >"$scratch/log" 2>&1 || { tail -n 60 "$scratch/log"; fail "$name failed"; }
  echo "$((SECONDS - started)) s: $name"
}

pack() { npm pack --silent --pack-destination "$scratch"; }

# The tarball's own peer ranges say which Payload and Next.js are the oldest. Payload's packages have one version each.
choose_versions() {
  node -e '
    const { execFileSync } = require("node:child_process")
    const { readFileSync, writeFileSync } = require("node:fs")
    const [age, tarball] = process.argv.slice(1)
    const packed = execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" })
    const { peerDependencies } = JSON.parse(packed)
    const oldest = (name) => /\d+\.\d+\.\d+/.exec(peerDependencies[name])[0]
    const app = JSON.parse(readFileSync("package.json", "utf8"))
    if (age === "oldest") {
      for (const name of Object.keys(app.dependencies))
        if (/^(payload$|@payloadcms\/)/.test(name)) app.dependencies[name] = oldest("payload")
        else if (name === "next") app.dependencies[name] = oldest("next")
      // TypeScript 6 asks for the types of style sheets, which Payload 3.79 does not declare.
      app.devDependencies.typescript = "5.9.3"
    }
    app.dependencies["payload-roundup"] = `file:${tarball}`
    writeFileSync("package.json", `${JSON.stringify(app, null, 2)}\n`)
    console.log(app.dependencies)
  ' "$age" "$tarball"
}

# The declarations of Payload itself do not pass without skipLibCheck; those of the plugin and of the app do.
check_types() {
  $runner tsc --noEmit --skipLibCheck false >"$scratch/types" || true
  ! grep -E '^src/|payload-roundup/dist/' "$scratch/types"
}

[ -n "${TARBALL:-}" ] || step 'packed' pack
tarball=${TARBALL:-$(ls "$scratch"/*.tgz)}
cp -R examples/blank/. "$app"

case $manager in
  npm) runner=npx ;;
  pnpm)
    runner='pnpm exec'
    step 'pnpm' npm install --silent --prefix "$scratch/tools" pnpm@10.34.9
    export PATH="$scratch/tools/node_modules/.bin:$PATH"
    ;;
esac

checkout=$PWD
cd "$app"
choose_versions
step "installed by $manager" "$manager" install
step 'import map and types' "$manager" run generate
if [ "$database" != mongodb ]; then
  step 'migrations made' $runner payload migrate:create initial
  step 'migrated' $runner payload migrate
fi
step 'types' check_types
step 'built' "$manager" run build
cd "$checkout"
node --conditions=production --no-warnings --import tsx test/installed/run-installed.ts --folder "$app" --runner "$runner"
