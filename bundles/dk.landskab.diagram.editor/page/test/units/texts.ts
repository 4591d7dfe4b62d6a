// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What is bundled lies two folders below the page. */
const page = fileURLToPath(new URL('../../', import.meta.url));
const texts = join(page, '../src/dk/landskab/diagram/editor/page');

function keys(language: string): Map<string, string> {
  const lines = readFileSync(join(texts, `texts${language}.properties`), 'utf8').split('\n');
  return new Map(lines.filter(each => each.includes(' = ')).map(each => each.split(' = ', 2) as [string, string]));
}

const sources = (readdirSync(join(page, 'src'), { recursive: true }) as string[]).filter(each => /\.tsx?$/.test(each))
  .map(each => readFileSync(join(page, 'src', each), 'utf8')).join('\n');

test('each word that the page asks for is there', () => {
  const known = keys('');
  const asked = [...sources.matchAll(/(?:\.of\(|words: )\s*'([a-z][\w.]*)'/g)].map(each => each[1]);
  assert.ok(asked.length > 50, 'hardly any words are found');
  assert.deepEqual(asked.filter(each => !known.has(each)), []);
});

test('the languages say the same, with the same parts to fill in', () => {
  const english = keys('');
  for (const language of ['_da', '_sv']) {
    const other = keys(language);
    assert.deepEqual([...other.keys()].sort(), [...english.keys()].sort(), language);
    const parts = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
    assert.deepEqual([...english].filter(([key, text]) => parts(text) !== parts(other.get(key)!)), [], language);
  }
});

test('the page holds no words of its own', () => {
  const shown = [...sources.matchAll(/(?:title|placeholder|'aria-label'): '([^']+)'/g)].map(each => each[1]);
  assert.deepEqual(shown, []);
});
