// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// The parts of the page that need no browser: node units.mjs. Each test file is bundled with what it tests.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('./units/', import.meta.url));
// Below the page, so that what is bundled still finds its packages.
const out = mkdtempSync(join(here, '../../node_modules/.units-'));
try {
  await build({
    entryPoints: readdirSync(here).filter(each => each.endsWith('.ts')).map(each => join(here, each)),
    outdir: out, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning',
    loader: { '.css': 'empty' }, tsconfig: join(here, '../../tsconfig.json'),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  });
  for (const each of readdirSync(out)) {
    await import(pathToFileURL(join(out, each)));
  }
} finally {
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
}
