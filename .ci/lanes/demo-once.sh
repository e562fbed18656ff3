# The demo takes one issue through review to publication and delivers it to every subscriber once, within a minute.
set -eu
report=$(mktemp)
trap 'rm -f "$report"' EXIT

timeout --kill-after=5 60 npm run -s demo -- --once --json >"$report" || {
  status=$?
  cat "$report"
  echo "the demo ended with exit code $status (124: it took more than 60 seconds)"
  exit 1
}
cat "$report"
node -e '
  const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
  require("node:assert").deepEqual(
    { entries: report.entries, accepted: report.accepted, refused: report.refused, uncertain: report.uncertain },
    { entries: 25, accepted: 25, refused: 0, uncertain: 0 },
  )
' "$report"
