// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Dragging, resizing and moving by keys; lines follow, places are kept over a reload, and undo leads to the start.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const start = await editor.drawn();

  // What is dragged moves before the server has said where it stands.
  await editor.done(async () => editor.drag(await editor.middle(name), { x: 24, y: 16 }));
  const dragged = await editor.stands(start, false);

  await editor.select(name);
  const handle = await editor.page.locator('.stage .sprotty-resize-handle').last().boundingBox();
  await editor.done(() => editor.drag({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, { x: 30, y: 20 }));
  const resized = await editor.stands(dragged, false);

  await editor.select(name);
  await editor.done(() => editor.key('Control+ArrowRight'));
  const stepped = await editor.stands(resized, false);
  await editor.done(() => editor.key('Control+Shift+ArrowDown'));
  const all = await editor.stands(stepped, false);

  await editor.undoAll(4);
  await editor.stands(start);
  for (let i = 0; i < 4; i++) {
    await editor.done(() => editor.key('Control+y'));
  }
  await editor.stands(all);
  await editor.reload();
  await editor.stands(all);
};
