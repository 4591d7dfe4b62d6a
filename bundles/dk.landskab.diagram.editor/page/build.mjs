// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// Bundles the page into one script and one style sheet: node build.mjs [FOLDER]
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2] ?? join(here, 'dist');

/** The look is ours alone: the style sheets that libraries import are left out, and with them their fonts. */
const ownStyleOnly = {
  name: 'own-style-only',
  setup(bundler) {
    bundler.onLoad({ filter: /node_modules.*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  }
};

/** The packages that went into a bundle. */
function packages(inputs) {
  const folders = inputs.map(each => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(each)?.[1]);
  return [...new Set(folders.filter(each => each))].sort();
}

/** What a package says of itself and its licence. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(here, folder)).find(each => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(here, folder, file), 'utf8').trim() : ''}\n`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(here, 'static'), out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts'],
  outdir: out,
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  external: ['*.woff'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [ownStyleOnly]
});
writeFileSync(join(out, 'licences.txt'), packages(Object.keys(metafile.inputs)).map(notice).join(`\n${'-'.repeat(80)}\n\n`));
if (!existsSync(join(out, 'main.css'))) {
  throw new Error('The style sheet is missing');
}
