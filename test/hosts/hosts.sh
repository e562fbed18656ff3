#!/usr/bin/env bash
# hosts.sh [--database postgres|mongodb] [--recipients N]: two workers on two hosts against one database and one mail
# server. The hosts are network namespaces with names of their own, each at the end of a cable (a veth pair); where
# none can be made they are processes on this one. One JSON document.
set -eu
source test/support/databases/common.sh

database=postgres
rest=()
while [ $# -gt 0 ]; do
  case $1 in
    --database) database=${2:?postgres or mongodb}; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done

mark=$$
net=10.$((mark % 200 + 20)).$((mark / 200 % 200))
spaces=()
folder=$(mktemp -d)
clean_up() {
  for space in "${spaces[@]}"; do ip netns del "$space" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# lay_cable NAME THIRD: a host that reaches this one at $net.THIRD, and nothing else.
lay_cable() {
  local space=rd$mark$1 here=rd$2v$mark
  ip netns add "$space" 2>/dev/null || return 1
  spaces+=("$space")
  ip link add "$here" type veth peer name eth0 netns "$space" &&
    ip addr add "$net.$2/30" dev "$here" &&
    ip link set "$here" up &&
    ip -n "$space" addr add "$net.$(($2 + 1))/30" dev eth0 &&
    ip -n "$space" link set eth0 up &&
    ip -n "$space" link set lo up
}

hosts=
if [ "$(id -u)" = 0 ] && need ip iproute2 && lay_cable alpha 1 && lay_cable beta 5; then
  hosts="alpha=${spaces[0]}=$net.1,beta=${spaces[1]}=$net.5"
else
  say 'No network namespaces can be made here: the workers are two processes of this host.'
fi

run=(node --conditions=production --no-warnings --import tsx test/hosts/run-hosts.ts --hosts "$hosts" "${rest[@]}")
exec 3>&1 1>&2
bash test/support/databases/with-database.sh "$database" "${run[@]}"
