// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// What every kind of diagram lets a reader do: select, read its properties, the menu, seek and reveal, findings, the legend,
// paper, dark, zooming, layers.
import assert from 'node:assert/strict';

/** On paper the legend has the width of the sheet, not that of a panel. */
async function legendOnPaper(page) {
  assert.equal(await page.locator('.legend .on-screen').isVisible(), false);
  const [side, below] = await page.locator('.legend svg').evaluateAll(all => all.map(({ viewBox: { baseVal } }) =>
    ({ width: baseVal.width, height: baseVal.height })));
  assert.ok(!below || below.height < side.height || below.width <= 300, 'it is as narrow as on screen');
}

/** What a reader sees of whatever stands on it. */
async function looked(editor, select) {
  const { page } = editor;
  await select();
  await page.waitForSelector('.stage .box.selected');
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
  await legendOnPaper(page);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  assert.equal(await page.locator('.stage svg.diagram').isVisible(), true);
  await page.emulateMedia({ colorScheme: 'light' });
  await editor.key('+', '-', '0');
}

/** All that is shown stays all of it, when the window grows to twice its size and back. */
async function spread(editor) {
  const { page } = editor;
  const zoom = async () => parseInt(await page.locator('.zoom').textContent(), 10);
  const { width, height } = page.viewportSize();
  await editor.key('0');
  const small = await zoom();
  await page.setViewportSize({ width: 2 * width, height: 2 * height });
  await editor.until('it is nearer where there is room', async () => small === 100 || await zoom() > small);
  await page.setViewportSize({ width, height });
  await editor.until('it is as far as it was', async () => await zoom() === small);
}

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  const start = await editor.drawn();
  await spread(editor);
  await looked(editor, () => editor.key('Escape', 'ArrowRight', 'i', 'i', 'i'));
  await editor.panel(1);
  const layer = editor.page.locator('.layers input[type=checkbox]').first();
  if (await layer.count() > 0) {
    await layer.click();
    await layer.click();
  }
  await editor.stands(start);
  await editor.reload();
  await editor.stands(start);
};
