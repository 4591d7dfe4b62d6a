#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Landskab contributors
#
# Puts what editors need into a folder: landskab.lua for Neovim, landskab.vsix for VS Code. The latter wants Node 18 or
# later, npm and, the first time, npm's registry; without them it is left out, and a line says so.
#
#   package.sh FOLDER WORK JAR   (WORK keeps npm's packages between builds; JAR is the jar program of a JDK)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1" "$2"
to=$(cd "$1" && pwd)
work=$(cd "$2" && pwd)
jar=$3
vsix=$to/landskab.vsix

cp "$here/neovim/landskab.lua" "$here/README.md" "$to"

left_out() {
  rm -f "$vsix"
  echo "The client for VS Code is left out: $1."
  exit 0
}
command -v node >/dev/null && command -v npm >/dev/null || left_out "it needs Node 18 or later and npm"
version=$(node --version)
major=${version#v}
[ "${major%%.*}" -ge 18 ] || left_out "it needs Node 18 or later, this is $version"
[ ! -e "$vsix" ] || [ -n "$(find "$here" -newer "$vsix" -type f)" ] || exit 0

cp "$here/vscode/package.json" "$here/vscode/package-lock.json" "$work"
cd "$work"
npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error >npm.log 2>&1 \
  || left_out "npm could not fetch its packages ($work/npm.log)"

rm -rf stage
mkdir -p stage/extension/dist
cp -R "$here/vscode/vsix/." stage
(cd "$here/vscode" && cp -R README.md language-configuration.json package.json package.nls*.json l10n syntaxes \
  "$work/stage/extension")
cp "$here/../../../LICENSE" stage/extension/LICENSE.txt
NODE_PATH=$work/node_modules node_modules/.bin/esbuild "$here/vscode/src/extension.js" --bundle --platform=node \
  --target=node18 --external:vscode --minify --legal-comments=eof --log-level=warning \
  --outfile=stage/extension/dist/extension.js
for package in node_modules/*/; do
  case $package in */esbuild/) continue ;; esac
  for licence in "$package"[Ll][Ii][Cc][Ee][Nn][SsCc][Ee]*; do
    [ ! -f "$licence" ] || { echo "== $(basename "$package")"; echo; cat "$licence"; echo; }
  done
done >stage/extension/THIRD-PARTY.txt
"$jar" --create --no-manifest --date=2026-01-01T00:00:00Z --file "$vsix" -C stage .
