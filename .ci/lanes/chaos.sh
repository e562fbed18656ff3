# Kills workers at each named step and ten times at random, on SQLite. At the same time another newsroom has its mail server
# away, its disk full, its clock wrong and its worker stopped, and a third one sends through ticks of ten seconds, some of
# which are killed. No mail may be lost or sent twice.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm run -s outages -- --away 5 --recipients 120 >"$folder/outages.json" 2>"$folder/outages.log" &
outages=$!
npm run -s ticks -- --kills 2 --recipients 1200 >"$folder/ticks.json" 2>"$folder/ticks.log" &
ticks=$!
status=0
npm run -s chaos -- --kills 10 --recipients 2000 --workers 2 >"$folder/chaos.json" 2>"$folder/chaos.log" || status=$?
outcome=0
wait "$outages" || outcome=$?
ticked=0
wait "$ticks" || ticked=$?

cat "$folder/chaos.json" "$folder/outages.json" "$folder/ticks.json"
[ "$status" = 0 ] || { tail -n 40 "$folder/chaos.log"; echo "chaos ended with $status"; }
[ "$outcome" = 0 ] || { tail -n 40 "$folder/outages.log"; echo "the outages ended with $outcome"; }
[ "$ticked" = 0 ] || { tail -n 40 "$folder/ticks.log"; echo "the ticks ended with $ticked"; }
[ "$status" = 0 ] && [ "$outcome" = 0 ] && [ "$ticked" = 0 ]
