// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Every gesture that changes something, tried on one kind of diagram, with one box after the other: exactly those succeed
// that are expected there. A second window follows each; then undo to the start, redo to the end, saving, and
// the same after a reload: every box and every line where it was, or, where nothing can be put anywhere so that no file
// keeps places, the same boxes with the same words.
import assert from 'node:assert/strict';

/** From the first box inwards as far as it goes, to itself, and to those beside and below it. */
const KEYS = { i: 'i', '>': 'ArrowRight', '<': 'ArrowLeft', v: 'ArrowDown' };
const WAYS = ['iii', 'ii', 'i', '', '>', '>>', '<', '<<', 'iv'];
const NEIGHBOURS = 4;
/** That the diagram does not offer a gesture at all, whichever box is selected: its palette and layers do not ask for one. */
const NOWHERE = Symbol('nowhere');

/** The gestures by name. Each tells by false that it is not offered for the box; else it has done what is answered by a change or by words. */
function gestures(editor, box, known) {
  const { page } = editor;
  /** Selects a line of the box, or of one of those beside it. */
  const line = async () => {
    await box();
    for (let i = 0; i < NEIGHBOURS; i++) {
      await editor.key('l');
      if (await page.locator('.stage g.line.selected').count() > 0) {
        return true;
      }
      await editor.key('ArrowRight');
    }
    return false;
  };
  const tool = async isLine => {
    const titles = await page.locator('.palette section .tool').evaluateAll(all => all.map(each => each.title));
    const at = titles.findIndex(each => each.includes('begins') === isLine);
    return at >= 0 && page.locator('.palette section .tool').nth(at);
  };
  /** Presses a key that asks for something or says why not. */
  const asks = async key => {
    await editor.silence();
    await editor.key(key);
    await editor.until(`${key} asks`, async () => await editor.dialog().count() > 0 || await editor.says());
    return await editor.dialog().count() > 0;
  };
  const choose = async key => {
    if (!await asks(key)) {
      return false;
    }
    await editor.dialog().locator('.choice:enabled').last().click();
  };
  const remove = async button => {
    if (!await asks('Delete')) {
      return false;
    }
    if (await editor.dialog().locator(button).count() > 0) {
      await editor.dialog().locator(button).click();
    } else {
      await page.keyboard.press('Escape');
      return false;
    }
  };
  const inField = async (field, value) => {
    await field.fill(value);
    await field.press('Enter');
  };
  return {
    create: async () => {
      await box();
      const made = await tool(false);
      if (!made) {
        return NOWHERE;
      }
      await made.focus();
      await editor.silence();
      await page.keyboard.press('Enter');
      const field = page.locator('.name-field');
      await editor.until('it can be named, or is refused', async () => await field.count() > 0 || await editor.says());
      if (await field.count() > 0) {
        await field.press('Escape');
        await field.waitFor({ state: 'detached' });
      }
    },
    connect: async () => {
      await box();
      return await tool(true) ? choose('c') : NOWHERE;
    },
    reconnect: async () => await line() && choose('e'),
    rename: async () => {
      await box();
      await editor.silence();
      await editor.key('F2');
      const field = page.locator('.name-field');
      await editor.until('it is named, or said why not', async () => await field.count() > 0 || await editor.says());
      return await field.count() > 0 && inField(field, 'Med nyt navn');
    },
    property: async () => {
      await box();
      await editor.panel(0);
      await page.locator('.properties .sheet .field').first().waitFor();
      const field = page.locator('.properties input[data-feature=name]:enabled, .properties input[data-feature=label]:enabled');
      return await field.count() > 0 && inField(field, 'Med et andet navn');
    },
    step: async () => {
      await box();
      await editor.key('Control+ArrowRight');
    },
    resize: async () => {
      await box();
      await editor.key('Control+Shift+ArrowDown');
    },
    /** Drags what could be moved by keys, since a drag that may not be is answered by nothing. */
    drag: async () => {
      await box();
      const id = known.movable ?? await page.locator('.stage .box.selected').first().getAttribute('id');
      const dragged = page.locator(`.stage .box[id="${id}"]`);
      const { x, y, width, height } = await dragged.locator('> .face').boundingBox();
      const isContainer = await dragged.evaluate(each => each.classList.contains('container'));
      const before = await dragged.getAttribute('transform');
      await editor.drag(isContainer ? { x: x + 20, y: y + 12 } : { x: x + width / 2, y: y + height / 2 }, { x: 30, y: 24 });
      if (!known.movable) {
        assert.equal(await dragged.getAttribute('transform'), before, 'it is moved');
        return false;
      }
    },
    hideLine: async () => await line() && remove('.dialog-feet button:not(.quiet):not(.danger)'),
    removeLine: async () => await line() && remove('.danger'),
    hide: async () => {
      await box();
      return remove('.dialog-feet button:not(.quiet):not(.danger)');
    },
    remove: async () => {
      await box();
      return remove('.danger');
    },
    layer: async () => {
      await editor.panel(1);
      await page.locator('.layers [name=all]').waitFor();
      const layer = page.locator('.layers input[type=checkbox]').first();
      return await layer.count() > 0 ? layer.click() : NOWHERE;
    }
  };
}

/** Tries a gesture with one box after the other; undefined where it changed something, else what was said last. */
async function refused(editor, name, known) {
  let said = 'not offered';
  for (const way of WAYS) {
    const box = () => editor.key('Escape', 'ArrowRight', ...[...way].map(each => KEYS[each]));
    const told = await editor.told();
    await editor.silence();
    const offered = await gestures(editor, box, known)[name]();
    if (offered === NOWHERE) {
      return said;
    }
    if (offered !== false) {
      await editor.until(`an answer to ${name}`, async () => await editor.told() > told || await editor.says());
      if (await editor.told() > told) {
        if (name === 'step') {
          known.movable = await editor.page.locator('.stage .box.selected').first().getAttribute('id');
        }
        return undefined;
      }
      said = await editor.page.locator('.message').textContent();
    }
    await editor.key('Escape');
  }
  return said;
}

/** What stands on a diagram and what it says, wherever it stands. */
const words = drawn => drawn.boxes.map(([id, , , text]) => [id, text]);

const ways = async each => JSON.stringify((await each.drawn()).lines);

export default async ({ open, more: [diagram, expected] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const start = await editor.drawn();

  const done = [];
  const not = {};
  const known = {};
  for (const name of Object.keys(gestures(editor))) {
    not[name] = await refused(editor, name, known);
    if (!not[name]) {
      done.push(name);
      await other.stands(await editor.drawn());
      await editor.until('its lines are led as in the other window', async () => await ways(editor) === await ways(other));
    }
    await editor.key('Escape');
  }
  assert.equal(done.join(' '), expected, JSON.stringify(not));

  const end = await editor.drawn();
  await other.undoAll(done.length);
  await editor.stands(start);
  await other.stands(start);
  for (const each of done) {
    await editor.until(`${each} can be done again`, () => editor.button('Redo').isEnabled());
    await editor.done(() => editor.key('Control+y'));
  }
  await editor.stands(end);
  await other.stands(end);
  if (done.length > 0) {
    await editor.key('Control+s');
    await editor.until('it is saved', async () => !await editor.button('Save').isEnabled());
    await editor.reload();
    const again = await editor.drawn();
    assert.deepEqual(...known.movable ? [again, end] : [words(again), words(end)]);
    await editor.undoAll(done.length);
  }
  await editor.reload();
  await editor.stands(start);
};
