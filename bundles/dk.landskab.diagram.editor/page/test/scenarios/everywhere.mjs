// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// On one kind of diagram: all that its palette makes, a name, a place, a deletion; and undo to the start.
import assert from 'node:assert/strict';

/** Does something that the server answers with a change or with words. */
async function tried(editor, gesture) {
  const told = editor.told;
  await editor.page.evaluate(() => document.querySelector('.message').replaceChildren());
  await gesture();
  await editor.until('an answer', async () => editor.told > told || await editor.page.locator('.message > *').count() > 0);
  return editor.told > told;
}

export default async ({ open, more: [diagram, allowed] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const start = await editor.drawn();
  const leaf = page.locator('.stage .box:not(.container)');
  const select = () => editor.key('Escape', 'ArrowRight', 'i', 'i', 'i');
  const done = { create: 0, connect: 0, rename: 0, move: 0, remove: 0 };

  // Before anything is created, since the first name of what is new belongs to its creation.
  await select();
  await editor.key('F2');
  if (await page.locator('.name-field').count() > 0) {
    done.rename += await tried(editor, async () => {
      await page.locator('.name-field').fill('Med nyt navn');
      await page.keyboard.press('Enter');
    }) ? 1 : 0;
  }

  const tools = await page.locator('.palette section .tool').count();
  for (let i = 0; i < tools; i++) {
    const tool = page.locator('.palette section .tool').nth(i);
    await select();
    await tool.focus();
    const isLine = await tool.getAttribute('title').then(title => title.includes('begins'));
    if (isLine) {
      done.connect++;
    } else {
      done.create += await tried(editor, () => page.keyboard.press('Enter')) ? 1 : 0;
    }
  }

  if (tools > 0) {
    await select();
    done.move += await tried(editor, () => editor.key('Control+ArrowRight')) ? 1 : 0;
    await select();
    await editor.key('Delete');
    const model = editor.dialog().locator('.danger');
    await editor.until('it is asked', async () => await editor.dialog().count() > 0
      || await page.locator('.message > *').count() > 0);
    if (await model.count() > 0) {
      done.remove += await tried(editor, () => model.click()) ? 1 : 0;
    } else if (await editor.dialog().count() > 0) {
      await page.keyboard.press('Escape');
    }
  }

  assert.equal(Object.values(done).some(each => each > 0), allowed === 'true', JSON.stringify(done));
  const times = await editor.undoAll();
  assert.equal(times, done.create + done.rename + done.move + done.remove, JSON.stringify(done));
  await editor.stands(start);
  await editor.reload();
  await editor.stands(start);
  assert.ok(await leaf.count() > 0);
};
