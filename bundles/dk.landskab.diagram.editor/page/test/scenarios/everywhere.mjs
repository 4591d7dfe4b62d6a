// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Every gesture on one kind of diagram: what all of them show, what this one lets be edited, a second window that follows,
// undo to the start, redo to the end, and the same after a reload. Which gestures change something is told to it, and must agree.
import assert from 'node:assert/strict';

/** What a reader sees of whatever stands on it. */
async function looked(editor, select) {
  const { page } = editor;
  await select();
  assert.equal(await page.locator('.stage .box.selected').count(), 1, 'nothing is selected by key');
  await editor.panel(0);
  await page.locator('.properties .sheet .field').first().waitFor();
  await editor.key('Shift+F10');
  await page.locator('.menu [role=menuitem]').first().waitFor();
  await page.keyboard.press('Escape');
  const name = (await page.locator('.properties .sheet h3').textContent()).trim();
  await editor.key('Escape');
  await editor.panel(3);
  await page.locator('.search input').fill(name);
  await page.locator('.search .result', { hasText: name }).first().click();
  await page.waitForSelector('.stage .box.selected');
  await editor.panel(2);
  await page.locator('.findings').waitFor();
  await editor.panel(4);
  await page.locator('.legend').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.stage svg.diagram').isVisible(), true);
  assert.equal(await page.locator('.foot').isVisible(), false);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  assert.equal(await page.locator('.stage svg.diagram').isVisible(), true);
  await page.emulateMedia({ colorScheme: 'light' });
  await editor.key('+', '-', '0');
}

/** The gestures that may change something, by name; false where there is nothing to try. */
function gestures(editor, select) {
  const { page } = editor;
  const tool = async isLine => {
    const tools = page.locator('.palette section .tool');
    const titles = await tools.evaluateAll(all => all.map(each => each.title.includes('begins')));
    const at = titles.indexOf(isLine);
    return at < 0 ? undefined : tools.nth(at);
  };
  const choose = async key => {
    await editor.key(key);
    await editor.until('it is asked', async () => await editor.dialog().count() > 0 || await editor.says());
    const choice = editor.dialog().locator('.choice').last();
    if (await editor.dialog().count() > 0) {
      await choice.click();
    }
  };
  const remove = async (button, key) => {
    await select();
    await (key ? editor.key(key, 'Delete') : editor.key('Delete'));
    await editor.until('it is asked', async () => await editor.dialog().count() > 0 || await editor.says());
    if (await editor.dialog().locator(button).count() > 0) {
      await editor.dialog().locator(button).click();
      return true;
    }
    await page.keyboard.press('Escape');
    return false;
  };
  // The first name of what is new belongs to its creation, so that a name is given before.
  return {
    rename: async () => {
      await select();
      await editor.key('F2');
      if (await page.locator('.name-field').count() === 0) {
        return false;
      }
      await page.locator('.name-field').fill('Med nyt navn');
      await page.keyboard.press('Enter');
    },
    create: async () => {
      await select();
      const box = await tool(false);
      if (!box) {
        return false;
      }
      await box.focus();
      await page.keyboard.press('Enter');
    },
    connect: async () => {
      await select();
      return await tool(true) ? choose('c') : false;
    },
    reconnect: async () => {
      await editor.key('l');
      return await page.locator('.stage .line.selected').count() > 0 ? choose('e') : false;
    },
    move: async () => {
      await select();
      await editor.key('Control+ArrowRight');
    },
    resize: async () => {
      await select();
      await editor.key('Control+Shift+ArrowRight');
    },
    drag: async () => {
      await select();
      const { x, y, width, height } = await page.locator('.stage .box.selected > .face').boundingBox();
      await editor.drag({ x: x + width / 2, y: y + height / 2 }, { x: 18, y: 14 });
    },
    hide: () => remove('.dialog-feet button:not(.quiet):not(.danger)'),
    remove: () => remove('.danger'),
    disconnect: () => remove('.danger', 'l')
  };
}

export default async ({ open, more: [diagram, expected] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const start = await editor.drawn();
  await looked(editor, () => editor.key('Escape', 'ArrowRight', 'i', 'i', 'i'));
  const select = async () => {
    await editor.key('Escape');
    const { x, y, width, height } = await editor.page.locator('.stage .box:not(.container) > .face').first().boundingBox();
    await editor.page.mouse.click(x + width / 2, y + height / 2);
    await editor.page.waitForSelector('.stage .box.selected');
  };

  const isEdited = await editor.page.locator('.palette section .tool').count() > 0;
  const done = [];
  for (const [name, gesture] of isEdited ? Object.entries(gestures(editor, select)) : []) {
    let isTried = true;
    const isDone = await editor.tried(async () => {
      isTried = await gesture() !== false;
      if (!isTried) {
        await editor.page.evaluate(() => document.querySelector('.message').append(document.createElement('i')));
      }
    });
    if (isTried && isDone) {
      done.push(name);
    }
  }
  assert.equal(done.join(' '), expected);
  await editor.panel(1);
  const layer = editor.page.locator('.layers input[type=checkbox]').first();
  if (await layer.count() > 0) {
    const before = await editor.drawn();
    await layer.click();
    await editor.stands(before, false).catch(() => undefined);
    await layer.click();
    await editor.stands(before);
  }

  const end = await editor.drawn();
  await other.stands(end);
  await editor.undoAll(done.length);
  await editor.stands(start);
  await other.stands(start);
  for (const each of done) {
    await editor.done(() => editor.key('Control+y')).catch(error => assert.fail(`${each} is not done again: ${error}`));
  }
  await editor.stands(end);
  await editor.undoAll(done.length);
  await editor.stands(start);
  await editor.reload();
  await editor.stands(start);
};
