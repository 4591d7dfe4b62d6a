// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// On one kind of diagram: all that its palette makes, a name, a place, a deletion; and undo to the start.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, allowed] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const start = await editor.drawn();
  const leaf = page.locator('.stage .box:not(.container)');
  const select = () => editor.key('Escape', 'ArrowRight', 'i', 'i', 'i');
  const done = { create: 0, connect: 0, rename: 0, move: 0, remove: 0 };

  // Before anything is created, since the first name of what is new belongs to its creation.
  const field = page.locator('.name-field');
  await select();
  await editor.silence();
  await editor.key('F2');
  await editor.until('it is named, or said why not', async () => await field.count() > 0 || await editor.says());
  if (await field.count() > 0) {
    done.rename += await editor.tried(async () => {
      await field.fill('Med nyt navn');
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
      done.create += await editor.tried(() => page.keyboard.press('Enter')) ? 1 : 0;
    }
  }

  if (tools > 0) {
    await select();
    done.move += await editor.tried(() => editor.key('Control+ArrowRight')) ? 1 : 0;
    await select();
    await editor.silence();
    await editor.key('Delete');
    const model = editor.dialog().locator('.danger');
    await editor.until('it is asked', async () => await editor.dialog().count() > 0 || await editor.says());
    if (await model.count() > 0) {
      done.remove += await editor.tried(() => model.click()) ? 1 : 0;
    } else if (await editor.dialog().count() > 0) {
      await page.keyboard.press('Escape');
    }
  }

  assert.equal(Object.values(done).some(each => each > 0), allowed === 'true', JSON.stringify(done));
  await editor.undoAll(done.create + done.rename + done.move + done.remove);
  await editor.stands(start);
  await editor.reload();
  await editor.stands(start);
  assert.ok(await leaf.count() > 0);
};
