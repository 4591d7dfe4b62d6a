#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Landskab contributors
#
# Builds the page into a folder: package.sh FOLDER. Without Node 18 and npm it says so in one line and builds none; what is
# unchanged is neither fetched nor built again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1

node=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
if [ "${node:-0}" -lt 18 ] || ! command -v npm >/dev/null; then
  echo "page: left out of the build: it needs Node 18 or later and npm (Debian: nodejs npm)"
  rm -rf "$out"
  exit 0
fi

cd "$here"
sum() { cat "$@" | cksum; }
if [ "$(cat node_modules/.fetched 2>/dev/null)" != "$(sum package-lock.json)" ]; then
  npm ci --prefer-offline --no-audit --no-fund --ignore-scripts >npm.log 2>&1 || {
    echo "page: npm could not fetch its packages:" >&2
    tail -n 5 npm.log >&2
    exit 1
  }
  sum package-lock.json >node_modules/.fetched
fi

sources=$(find src style static build.mjs package-lock.json tsconfig.json -type f | LC_ALL=C sort)
# shellcheck disable=SC2086
now=$(sum $sources)
[ -f "$out/index.html" ] && [ "$(cat node_modules/.built 2>/dev/null)" = "$out $now" ] && exit 0
npx --no-install tsc --noEmit
node build.mjs "$out"
echo "$out $now" >node_modules/.built
