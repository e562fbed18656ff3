#!/usr/bin/env bash
# start-mongo-stand-in.sh FOLDER [PORT]: starts a server that speaks MongoDB's protocol on a free port of loopback, keeps
# everything in the empty folder FOLDER, and prints its URI. FOLDER/pid ends it: kill "$(cat FOLDER/pid)". With a PORT it
# is started again on what FOLDER has.
set -eu
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=${1:?the folder to keep the server in}
stand_in=$(cd "$(dirname "${BASH_SOURCE[0]}")/../mongo-stand-in" && pwd)

need javac openjdk-17-jdk-headless
if [ ! -d "$stand_in/lib" ]; then
  need mvn maven
  say 'fetching the stand-in for MongoDB'
  mvn -q -B -f "$stand_in/pom.xml" dependency:copy-dependencies -DoutputDirectory=lib </dev/null >&2 ||
    { rm -rf "$stand_in/lib"; fail 'Maven could not fetch the stand-in for MongoDB.'; }
fi

mkdir -p "$folder/classes"
javac -cp "$stand_in/lib/*" -d "$folder/classes" "$stand_in/MongoStandIn.java" >&2
port=${2:-$(free_port)}
java -Xmx768m -cp "$folder/classes:$stand_in/lib/*" MongoStandIn "$folder/data" "$port" \
  </dev/null >"$folder/log" 2>&1 &
echo $! >"$folder/pid"
wait_for 30 grep -q '^listening' "$folder/log" ||
  { tail -n 20 "$folder/log" >&2; fail 'The stand-in for MongoDB did not start within 30 seconds.'; }
printf 'mongodb://127.0.0.1:%s/roundup\n' "$port"
