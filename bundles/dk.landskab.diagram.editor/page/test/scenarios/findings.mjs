// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// What the diagram's validation says: counted, listed, said of what is selected and on hover, gone when it is mended.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  await editor.panel(2);
  const rows = editor.page.locator('.findings .result');
  const number = await rows.count();
  assert.ok(number > 0, 'nothing is found');
  assert.equal(await editor.page.locator('[role=tab] .count').textContent(), String(number));
  const said = (await rows.first().locator('span').last().textContent()).trim();
  await rows.first().click();
  await editor.page.waitForSelector('.stage .selected');
  await editor.panel(0);
  const marks = editor.page.locator('.properties .marks li');
  await marks.first().waitFor();
  assert.ok(said.endsWith((await marks.first().textContent()).trim()), 'the selection says something else');
  const tip = await editor.page.locator('.stage .selected title').first().textContent();
  assert.ok(tip.includes((await marks.first().textContent()).trim()), 'hovering does not say it');
};
