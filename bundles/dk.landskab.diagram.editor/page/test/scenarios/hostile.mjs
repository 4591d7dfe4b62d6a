// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Whatever a name says, it is shown as words: no script runs, no address is followed, nothing is cut off the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export default async ({ open, more: [diagram, file] }) => {
  const names = JSON.parse(readFileSync(file, 'utf8'));
  const editor = await open();
  let dialogs = 0;
  editor.page.on('dialog', each => { dialogs++; void each.dismiss(); });
  await editor.show(diagram);
  const labels = await editor.boxes();
  for (const name of names) {
    // What turns the direction of words around is taken out of them.
    const start = name.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').slice(0, 12);
    assert.ok(labels.some(each => each.includes(start)), `not shown: ${start}`);
  }
  for (const panel of [3, 0]) {
    await editor.panel(panel);
    await editor.key('Control+a');
    await editor.until('they are shown', async () => await editor.page.locator('.sheet').count() >= names.length);
  }
  await editor.key('Delete');
  await editor.dialog().waitFor();
  await editor.page.keyboard.press('Escape');
  assert.equal(await editor.page.evaluate(() => window.hacked), undefined, 'a script has run');
  assert.equal(dialogs, 0, 'a script has run');
  assert.equal(await editor.page.locator('.app script, .app iframe, .app a[href^="javascript:"], dialog script').count(), 0);
  const policy = await editor.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    return window.hacked;
  });
  assert.equal(policy, undefined, 'the policy lets scripts of the page run');
  assert.equal(editor.complaints.length, 1, editor.complaints.join());
  editor.complaints.length = 0;
};
