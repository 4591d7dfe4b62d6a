// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// Bundles the page into one script and one style sheet: node build.mjs [FOLDER]
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2] ?? `${here}dist`;

/** The look is ours alone: the style sheets that libraries import are left out, and with them their fonts. */
const ownStyleOnly = {
  name: 'own-style-only',
  setup(bundler) {
    bundler.onLoad({ filter: /node_modules.*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  }
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(`${here}static`, out, { recursive: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts'],
  outdir: out,
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  external: ['*.woff'],
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
  plugins: [ownStyleOnly]
});
for (const [name, { bytes }] of Object.entries(result.metafile.outputs)) {
  console.log(`${name.split('/').pop()}: ${Math.ceil(bytes / 1024)} KB`);
}
