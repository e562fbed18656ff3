# `next build` as a host runs it; then the built server renders a mail, and answers on the admin and the home page.
set -eu
source test/support/databases/common.sh
need curl curl ca-certificates
folder=$(mktemp -d)
trap 'stop_server "$folder"' EXIT

npm run build

port=$(free_port)
export DATABASE_URI="file:$folder/roundup.db" PAYLOAD_SECRET=of-a-test PUBLIC_URL="http://localhost:$port"
NODE_OPTIONS=--conditions=production node node_modules/next/dist/bin/next start --port "$port" >"$folder/log" 2>&1 &
echo $! >"$folder/pid"

# ask PATH: the body of a page that answers 2xx.
ask() { curl --fail --silent --show-error --location --max-time 60 "http://localhost:$port$1"; }

if ! wait_for 30 ask /health/mail; then
  cat "$folder/log"
  fail 'the built server did not render a mail'
fi
answer=$(ask /health/mail)
echo "/health/mail: $answer"
node -e 'const { htmlBytes, textBytes } = JSON.parse(process.argv[1]); process.exit(htmlBytes > 2000 && textBytes > 100 ? 0 : 1)' "$answer" ||
  fail 'the mail is too small'
for path in /admin /; do
  ask "$path" | grep -q '<html' || { cat "$folder/log"; fail "$path does not answer with a page"; }
  echo "$path answers with a page"
done
