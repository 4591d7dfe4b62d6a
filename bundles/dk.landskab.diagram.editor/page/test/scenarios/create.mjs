// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Creating by a click, by a drag and without a mouse, in what may hold it; refused elsewhere; undone and done again.

export default async ({ open, more: [diagram, tool, container] }) => {
  const editor = await open();
  await editor.show(diagram);
  const before = await editor.boxes();

  await editor.tool(tool).click();
  const at = await editor.free(container);
  await editor.page.mouse.move(at.x, at.y);
  await editor.until('what will hold it is marked', async () => await editor.page.locator('.stage .receiving').count() === 1);
  await editor.page.mouse.click(at.x, at.y);
  await editor.hasBoxes(before.length + 1);

  const from = await editor.tool(tool).boundingBox();
  const to = await editor.free(container);
  await editor.drag({ x: from.x + 40, y: from.y + 12 }, { x: to.x - from.x - 40, y: to.y - from.y - 12 });
  await editor.hasBoxes(before.length + 2);

  await editor.select(before.find(each => each.startsWith(container)).split(',')[0]);
  await editor.tool(tool).focus();
  await editor.page.keyboard.press('Enter');
  await editor.hasBoxes(before.length + 3);

  await editor.undoAll(3);
  await editor.hasExactly(before);
  for (let i = 0; i < 3; i++) {
    await editor.done(() => editor.key('Control+y'));
  }
  await editor.hasBoxes(before.length + 3);
  const after = await editor.boxes();
  await editor.reload();
  await editor.hasExactly(after);
};
