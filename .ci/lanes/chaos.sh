# Kills workers at each named step and ten times at random, on SQLite. At the same time another newsroom has its mail server
# away, its disk full, its clock wrong and its worker stopped. No mail may be lost or sent twice.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm run -s outages -- --away 5 --recipients 120 >"$folder/outages.json" 2>"$folder/outages.log" &
outages=$!
status=0
npm run -s chaos -- --kills 10 --recipients 2000 --workers 2 >"$folder/chaos.json" 2>"$folder/chaos.log" || status=$?
outcome=0
wait "$outages" || outcome=$?

cat "$folder/chaos.json" "$folder/outages.json"
[ "$status" = 0 ] || { tail -n 40 "$folder/chaos.log"; echo "chaos ended with $status"; }
[ "$outcome" = 0 ] || { tail -n 40 "$folder/outages.log"; echo "the outages ended with $outcome"; }
[ "$status" = 0 ] && [ "$outcome" = 0 ]
