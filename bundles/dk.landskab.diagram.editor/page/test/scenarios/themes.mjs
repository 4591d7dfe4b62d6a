// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Light and dark by the system's wish and by the switch; words keep a contrast of 4.5 on what lies below them.
import assert from 'node:assert/strict';

/** Words of the page with too little contrast. Runs in the page. */
function faint() {
  const rgb = colour => {
    const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    return [...pixel.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(each => each / 255)
    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = each => {
    for (let at = each; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) {
        return colour;
      }
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('.app *, dialog *')].filter(each => each.checkVisibility() && !each.closest('svg')
    && !each.closest(':disabled') && [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())).map(each => {
    const [high, low] = [light(rgb(getComputedStyle(each).color)), light(ground(each))].sort((a, b) => b - a);
    return [(high + 0.05) / (low + 0.05), each.textContent.trim().slice(0, 30)];
  }).filter(([contrast]) => contrast < 4.5).map(([contrast, words]) => `${words}: ${contrast.toFixed(1)}`);
}

export default async ({ open, more: [diagram] }) => {
  for (const colorScheme of ['light', 'dark']) {
    const editor = await open({ colorScheme });
    await editor.show(diagram);
    const ground = () => editor.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = 'rgb(17, 24, 39)';
    assert.equal(await ground() === dark, colorScheme === 'dark');
    await editor.key('ArrowRight');
    for (const panel of [0, 1, 2, 3, 4]) {
      await editor.panel(panel);
      assert.deepEqual(await editor.page.evaluate(faint), [], `${colorScheme}, panel ${panel}`);
    }
    const turn = editor.button(/^Colours/);
    await turn.click();
    assert.notEqual(await ground(), dark, 'the first turn is to light');
    await turn.click();
    assert.equal(await ground(), dark, 'the second turn is to dark');
    const ink = await editor.page.locator('.stage .box text').first().evaluate(each => getComputedStyle(each).fill);
    assert.notEqual(ink, 'rgb(31, 41, 55)', 'the diagram stays light');
    await editor.reload();
    assert.equal(await ground(), dark, 'the choice is forgotten');
  }
};
