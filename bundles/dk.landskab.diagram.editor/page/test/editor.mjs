// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// The editor as a person meets it: by what is seen and said, not by how it is made.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 120000;

export class Editor {
  complaints = [];

  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', message => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', error => this.complaints.push(error.message));
  }

  async open(address) {
    await this.page.goto(address);
    await this.ready();
    await this.whole();
  }

  /** Shows all of the diagram, so that everything on it can be pointed at. */
  async whole() {
    await this.key('0');
    await this.until('all is seen', async () => !await this.page.locator('.more').isVisible());
  }

  /** Waits until all is there, with what is told beside the diagram. */
  async ready() {
    await this.page.waitForSelector('body[data-ready]');
    await this.until('it is told what can be undone', async () => await this.told() > 0);
  }

  /** How often the page was told what can be undone: the last that it is told after each change. */
  async told() {
    return Number(await this.page.locator('.bar').getAttribute('data-told'));
  }

  /** Does something that changes the landscape, and waits until the page has been told all of it. */
  async done(gesture) {
    const told = await this.told();
    await gesture();
    await this.until('it is done', async () => await this.told() > told);
  }

  /** Does something that is done or refused; says whether it is done. */
  async tried(gesture) {
    const told = await this.told();
    await this.silence();
    await gesture();
    await this.until('an answer', async () => await this.told() > told || await this.says());
    return await this.told() > told;
  }

  /** Whether something is said at the foot. */
  async says() {
    return await this.page.locator('.message > *').count() > 0;
  }

  /** Waits until something is said at the foot. */
  async hears(text) {
    await this.page.locator('.message', { hasText: text }).waitFor();
  }

  /** Takes away what is said at the foot. */
  silence() {
    return this.page.evaluate(() => document.querySelector('.message').replaceChildren());
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** Goes to a diagram by its kind, as the page writes it in the address, and looks at all of it. */
  async show(diagram) {
    await this.begin(diagram);
    await this.whole();
  }

  /** Goes to a diagram, and sees of it what one sees first. */
  async begin(diagram) {
    await this.page.goto(`${new URL(this.page.url()).origin}/?diagram=${encodeURIComponent(diagram)}`);
    await this.ready();
  }

  /** Waits, frame by frame, until something holds. */
  async until(what, check) {
    const end = Date.now() + PATIENCE;
    while (!await check()) {
      assert.ok(Date.now() < end, `never: ${what}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** The boxes of the diagram by what they are called. */
  async boxes() {
    const labels = await this.page.locator('.stage .box').evaluateAll(all => all.map(each => each.getAttribute('aria-label')));
    return labels.sort();
  }

  async lines() {
    return this.page.locator('.stage g.line').count();
  }

  box(label) {
    return this.page.locator(`.stage .box[aria-label^="${label}"]`).first();
  }

  async hasBox(label, there = true) {
    await this.box(label).waitFor({ state: there ? 'attached' : 'detached' });
  }

  async hasLines(count) {
    await this.until(`${count} lines`, async () => await this.lines() === count);
  }

  async hasBoxes(count) {
    await this.until(`${count} boxes`, async () => (await this.boxes()).length === count);
  }

  /** Waits until the boxes are these. */
  async hasExactly(boxes) {
    await this.until(`the boxes ${boxes}`, async () => JSON.stringify(await this.boxes()) === JSON.stringify(boxes));
  }

  /** Waits until boxes stand as they stood, or do not. */
  async stands(drawn, same = true) {
    const known = JSON.stringify(drawn.boxes);
    await this.until(same ? 'as it was' : 'another way', async () =>
      (JSON.stringify((await this.drawn()).boxes) === known) === same)
      .catch(async error => {
        if (same) {
          assert.deepEqual((await this.drawn()).boxes, drawn.boxes);
        }
        throw error;
      });
    return this.drawn();
  }

  /** The middle of a box on the screen. */
  async middle(label) {
    const { x, y, width, height } = await this.box(label).boundingBox();
    return { x: x + width / 2, y: y + height / 2, left: x, top: y, width, height };
  }

  /** Where in a container there is no box: near its lower right corner. */
  async free(label) {
    const { left, top, width, height } = await this.middle(label);
    return { x: left + width - 14, y: top + height - 14 };
  }

  /** Selects a box: where there may be others in it, by its upper left corner. */
  async select(label) {
    const isContainer = await this.box(label).evaluate(each => each.classList.contains('container'));
    const { x, y, left, top } = await this.middle(label);
    await this.page.mouse.click(isContainer ? left + 20 : x, isContainer ? top + 12 : y);
    await this.page.locator(`.stage .box.selected[aria-label^="${label}"]`).first().waitFor();
  }

  async drag(from, by) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
    await this.page.mouse.up();
  }

  tool(label) {
    return this.page.locator('.palette .tool', { hasText: label }).first();
  }

  tools() {
    return this.page.locator('.palette section .tool').allTextContents();
  }

  /** A panel by its place in the row of tabs: properties, layers, findings, search, legend. */
  async panel(number) {
    await this.page.locator('[role=tab]').nth(number).click();
  }

  button(name) {
    return this.page.locator('.bar').getByRole('button', { name });
  }

  /** Presses a key while the diagram has the focus. */
  async key(...keys) {
    await this.page.locator('.stage svg.diagram').focus();
    for (const each of keys) {
      await this.page.keyboard.press(each);
    }
  }

  dialog() {
    return this.page.locator('dialog[open]');
  }

  /** Makes a diagram of the first kind that is offered, or of another. */
  async make(name, subject, kind = 0) {
    await this.key('d');
    await this.dialog().locator('.dialog-feet button').click();
    await this.dialog().locator('select').selectOption({ index: kind });
    await this.dialog().locator('input:not([type])').fill(name);
    await this.dialog().locator('.choice', { hasText: subject }).first().click();
    await this.dialog().locator('button.main').click();
    await this.page.waitForFunction(([title]) => document.querySelector('.bar h1')?.textContent.includes(title), [name]);
    await this.ready();
    await this.whole();
  }

  /** Undoes as many gestures as were done, which is all there is to be undone. */
  async undoAll(times) {
    assert.equal(typeof times, 'number', 'it is not said how many gestures are to be undone');
    const undo = this.page.locator('.bar [role=group] button').first();
    for (let i = 0; i < times; i++) {
      await this.until(`${times} can be undone, not ${i}`, () => undo.isEnabled());
      await this.done(() => undo.click());
    }
    await this.until(`no more than ${times} can be undone`, () => undo.isDisabled());
    return times;
  }

  /** What is drawn, for comparison: each box with its place and words, each line with its way. What is found comes later. */
  drawn() {
    return this.page.locator('.stage svg.diagram').evaluate(svg => {
      const rounded = text => text.replace(/-?\d+\.\d+/g, number => Number(number).toFixed(1));
      return {
        boxes: [...svg.querySelectorAll('.box')].map(each => [each.id, rounded(each.getAttribute('transform') ?? ''),
          ['width', 'height'].map(name => rounded(each.querySelector('.ring').getAttribute(name))).join(' '),
          [...each.querySelectorAll(':scope > .face text')].map(text => text.textContent).join(' ')]).sort(),
        lines: [...svg.querySelectorAll('g.line')].map(each => [each.id, each.querySelector('path')?.getAttribute('d')]).sort()
      };
    });
  }

  async picture(name) {
    const path = join(process.env.LANDSKAB_PICTURES ?? tmpdir(), `${name}.png`);
    await this.page.screenshot({ path }).then(() => console.error(`seen: ${path}`)).catch(() => undefined);
  }
}
