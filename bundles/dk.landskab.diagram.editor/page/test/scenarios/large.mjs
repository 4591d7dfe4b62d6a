// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Beyond the limit the diagram is the server's picture: it can be looked at, moved, searched and printed, not edited.
import assert from 'node:assert/strict';

/** How much is drawn in the left and in the right half of what is seen. */
const inked = canvas => {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const halves = [0, 0];
  for (let i = 3; i < pixels.length; i += 4) {
    halves[(i - 3) / 4 % width < width / 2 ? 0 : 1] += pixels[i] > 0 ? 1 : 0;
  }
  return halves;
};

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const canvas = editor.page.locator('.stage canvas.picture');
  const sharp = () => editor.page.locator('.stage canvas.picture[data-sharp]').waitFor();
  await sharp();
  const [left, right] = await canvas.evaluate(inked);
  assert.ok(left > 0 && right > 0, 'the picture fills both halves');
  assert.equal(await editor.page.locator('.palette').isVisible(), false);

  const size = await canvas.evaluate(each => each.clientWidth);
  await canvas.hover({ force: true });
  await editor.page.mouse.wheel(size, 0);
  await editor.until('it is out of sight', async () => (await canvas.evaluate(inked)).every(each => each === 0));
  await editor.page.mouse.wheel(-size, 0);
  await editor.until('it is back', async () => JSON.stringify(await canvas.evaluate(inked)) === JSON.stringify([left, right]));

  await editor.key('/');
  await editor.page.keyboard.type(name);
  await editor.page.locator('.search .result', { hasText: name }).first().click();
  await editor.until('it is nearer', async () => parseInt(await editor.page.locator('.zoom').textContent(), 10) >= 80);
  await sharp();
  await editor.key('Delete');
  assert.equal(await editor.dialog().count(), 0);

  const image = editor.page.locator('.stage image');
  assert.match(await image.getAttribute('href'), /^blob:/);
  assert.equal(await image.isVisible(), false);
  await editor.page.emulateMedia({ media: 'print' });
  assert.deepEqual([await image.isVisible(), await canvas.isVisible()], [true, false]);
};
