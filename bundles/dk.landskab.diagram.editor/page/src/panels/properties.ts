// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element, words as said } from '../dom/element';
import { classIcon, icon } from '../dom/icons';
import { Field, Marker, Sheet } from '../protocol/answers';
import { ask, change } from '../protocol/requests';
import { askDeed } from './deeds';
import { fieldRow } from './fields';
import { followDrafts, HeldField } from './held-field';
import { partsRow } from './parts';
import { openText } from './text';

/** What is selected: its properties, to be edited, what is found wrong with it, and what can be done with it. */
export class PropertiesPanel {
  readonly frame = element('div', { class: 'properties' });
  private asked = 0;

  constructor(private readonly bench: Bench, private readonly markersOf: (id: string) => Marker[],
      private readonly moveCase: (id: string) => unknown) {
    followDrafts(this.frame);
    this.refresh();
  }

  /** Asks again; a field that is being written in keeps the focus. */
  async refresh(): Promise<void> {
    const number = ++this.asked;
    const { desk, words } = this.bench;
    const ids = this.bench.desk.selected.map(each => each.id);
    if (ids.length === 0) {
      this.frame.replaceChildren(element('p', { class: 'hint' }, words.of('properties.none')));
      return;
    }
    const answer = await desk.ask(ask.properties(ids));
    if (number === this.asked) {
      this.show(answer.elements);
    }
  }

  focus(): void {
    this.frame.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }

  private show(sheets: Sheet[]): void {
    const held = new HeldField(this.frame);
    const open = [...this.frame.querySelectorAll('details[open]')].map(each => each.getAttribute('data-part'));
    this.frame.replaceChildren(...sheets.map(each => this.sheet(each)));
    this.frame.querySelectorAll<HTMLDetailsElement>('details').forEach(each => {
      each.open = open.includes(each.getAttribute('data-part'));
    });
    held.restore();
  }

  private sheet(sheet: Sheet): HTMLElement {
    const markers = this.markersOf(sheet.id);
    return element('section', { class: 'sheet', 'data-element': sheet.id },
      element('header', {}, classIcon(sheet.icon), element('div', {}, element('h3', {}, said(sheet.title)),
        element('small', {}, sheet.kind, ' · ', element('code', {}, sheet.element)))),
      markers.length > 0 && element('ul', { class: 'marks' }, ...markers.map(each =>
        element('li', { class: each.kind }, element('span', { class: 'sign' }), each.description))),
      sheet.notes.length > 0 && element('ul', { class: 'notes' }, ...sheet.notes.map(each => element('li', {}, each))),
      this.deeds(sheet),
      ...sheet.groups.map(group => element('fieldset', {}, element('legend', {}, group.label),
        ...group.fields.map(field => this.row(sheet, field)))));
  }

  private row(sheet: Sheet, field: Field): HTMLElement {
    const { bench } = this;
    return field.type === 'parts' ? partsRow(bench, sheet.id, field, each => this.row(sheet, each)) : fieldRow(field, {
      bench, element: sheet.id, changed: value => void bench.desk.dispatch(change.property(sheet.id, field.feature, value))
    });
  }

  private deeds(sheet: Sheet): HTMLElement | undefined {
    const { words } = this.bench;
    const buttons = sheet.deeds.map(each => element('button', {
      type: 'button', click: () => each.id === 'move' ? this.moveCase(sheet.id) : askDeed(this.bench, sheet.id, sheet.title, each)
    }, each.icon ? classIcon(each.icon) : icon('deed'), each.label));
    if (sheet.text) {
      buttons.push(element('button', { type: 'button', click: () => void openText(this.bench, sheet.id) },
        icon('text'), words.of('text.open')));
    }
    return buttons.length > 0 ? element('div', { class: 'deeds' }, ...buttons) : undefined;
  }
}
