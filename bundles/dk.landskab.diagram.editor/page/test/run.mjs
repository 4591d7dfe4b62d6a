// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// Plays one scenario in a browser: node run.mjs BROWSER SCENARIO ADDRESS [MORE…]. Ends with 0 where all is as it should be.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { Editor } from './editor.mjs';
import { asked, slowDown } from './slow.mjs';
import { told } from './telling.mjs';

const [executablePath, name, address, ...more] = process.argv.slice(2);
const { default: scenario } = await import(`./scenarios/${name}.mjs`);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const editors = [];
let failure;
try {
  const open = async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const editor = new Editor(await context.newPage());
    editors.push(editor);
    await slowDown(editor.page, asked(process.env.LANDSKAB_SLOW));
    await editor.open(options.address ?? address);
    return editor;
  };
  await scenario({ open, address, more });
  editors.forEach(each => assert.deepEqual(each.complaints, [], 'the console is not empty'));
} catch (error) {
  failure = await told(error, editors);
  await Promise.all(editors.map((each, index) => each.picture(`${name}-${index}`)));
}
await browser.close();
if (failure) {
  console.error(failure);
  process.exit(1);
}
