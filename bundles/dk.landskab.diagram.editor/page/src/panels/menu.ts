// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { GModelElement, SelectAction } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Box, isReadonly, nameOf } from '../diagram/model';
import { element } from '../dom/element';
import { classIcon, icon, IconName } from '../dom/icons';
import { Gestures } from '../gestures/gestures';
import { mayConnect, mayContain } from '../gestures/hints';
import { idUnder } from '../gestures/pointing';
import { Sheet } from '../protocol/answers';
import { ask, change, tell } from '../protocol/requests';
import { askDeed } from './deeds';
import { openText } from './text';

interface Item {
  label: string;
  /** An icon of the page, or the name of a class of the model. */
  icon: IconName | { type: string };
  /** As it is said in the list of keys. */
  key?: string;
  run: () => unknown;
}

/** What the menu leads to beyond the gestures. */
export interface Ways {
  properties(): unknown;
  diagrams(): unknown;
}

/** All that can be done with what is selected, or with the diagram; by the right button or from the keyboard. */
export class ContextMenu {
  private frame?: HTMLElement;

  constructor(private readonly bench: Bench, private readonly gestures: Gestures, private readonly ways: Ways) {
    bench.stage.frame.addEventListener('contextmenu', event => {
      event.preventDefault();
      void this.at(idUnder(event), event.clientX, event.clientY).catch(reason => bench.messages.fail(reason));
    });
    document.addEventListener('mousedown', event => {
      if (!this.frame?.contains(event.target as Node)) {
        this.close();
      }
    }, true);
    window.addEventListener('blur', () => this.close());
  }

  /** Opens it beside what is selected. */
  open(): Promise<void> {
    const { desk, stage } = this.bench;
    const [first] = desk.selected;
    const place = first && stage.find(first.id)?.getBoundingClientRect();
    const { left, top } = stage.frame.getBoundingClientRect();
    return this.show(place ? place.left + place.width / 2 : left + 40, place ? place.top + place.height / 2 : top + 40);
  }

  private async at(id: string | undefined, x: number, y: number): Promise<void> {
    const { desk } = this.bench;
    if (!desk.selected.some(each => each.id === id)) {
      await desk.dispatch(SelectAction.create({
        selectedElementsIDs: id && desk.find(id) ? [id] : [], deselectedElementsIDs: true
      }));
    }
    await this.show(x, y);
  }

  private async show(x: number, y: number): Promise<void> {
    const { desk, words } = this.bench;
    const [first, ...others] = desk.selected;
    const sheets = first && others.length === 0 ? (await desk.ask(ask.properties([first.id]))).elements : [];
    const items = first ? this.ofSelection(first, sheets) : this.ofDiagram();
    this.close();
    const frame = element('ul', { class: 'menu', role: 'menu', 'aria-label': words.of('menu') },
      ...items.map(each => this.entry(each)));
    document.body.append(frame);
    const { width, height } = frame.getBoundingClientRect();
    frame.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
    frame.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
    frame.addEventListener('keydown', event => this.walk(event));
    this.frame = frame;
    frame.querySelector('button')?.focus();
  }

  private entry(item: Item): HTMLElement {
    return element('li', { role: 'none' }, element('button', {
      type: 'button', role: 'menuitem', tabindex: -1, click: () => { this.close(); void item.run(); }
    }, typeof item.icon === 'string' ? icon(item.icon) : classIcon(item.icon.type), element('span', {}, item.label),
    item.key && element('kbd', {}, item.key)));
  }

  private ofSelection(first: GModelElement, sheets: Sheet[]): Item[] {
    const { desk, words } = this.bench;
    const { gestures } = this;
    const line = gestures.reconnecting.line;
    const items: Item[] = sheets.flatMap(each => this.deeds(each));
    if (desk.selected.length === 1 && nameOf(desk.selected[0])) {
      items.push({ label: words.of('keys.rename'), icon: 'text', key: words.of('key.F2'), run: () => gestures.rename() });
    }
    if (first instanceof Box && gestures.connecting.tools.some(each => mayConnect(desk, first, each.trigger.elementTypeId, 'source'))) {
      items.push({ label: words.of('keys.connect'), icon: 'connect', key: 'C', run: () => gestures.connecting.ask() });
    }
    if (line) {
      items.push({ label: words.of('menu.source'), icon: 'connect', key: 'B', run: () => gestures.reconnecting.ask('source') },
        { label: words.of('menu.target'), icon: 'connect', key: 'E', run: () => gestures.reconnecting.ask('target') });
    }
    items.push(...this.creating(first),
      { label: words.of('keys.properties'), icon: 'properties', key: words.of('key.Enter'), run: () => this.ways.properties() });
    if (!isReadonly(desk.root)) {
      items.push({ label: words.of('keys.delete'), icon: 'remove', key: words.of('key.Delete'), run: () => gestures.remove() });
    }
    return [...items, ...sheets.flatMap(each => this.offers(each))];
  }

  /** What the window around the page can do. */
  private offers(sheet: Sheet): Item[] {
    return (sheet.offers ?? []).map(each => ({
      label: each, icon: 'go', run: () => this.bench.desk.dispatch(tell.offer(sheet.id, each))
    }));
  }

  private deeds(sheet: Sheet): Item[] {
    const { words } = this.bench;
    const deeds: Item[] = sheet.deeds.map(each => ({
      label: each.label, icon: { type: each.icon ?? 'Element' }, run: () => each.id === 'move'
        ? this.gestures.caseMoving.ask(sheet.id) : askDeed(this.bench, sheet.id, sheet.title, each)
    }));
    return sheet.text ? [...deeds, { label: words.of('text.open'), icon: 'text', run: () => openText(this.bench, sheet.id) }] : deeds;
  }

  private creating(where: GModelElement): Item[] {
    const { desk, words } = this.bench;
    return this.gestures.placing.tools.filter(each => mayContain(desk, where, each.trigger.elementTypeId)).map(each => ({
      label: words.of('menu.create', each.label), icon: { type: each.icon }, run: () => this.gestures.placing.createHere(each.trigger)
    }));
  }

  private ofDiagram(): Item[] {
    const { desk, words } = this.bench;
    const { gestures } = this;
    return [
      ...this.creating(desk.root),
      ...(!isReadonly(desk.root) ? [
        { label: words.of('bar.arrange'), icon: 'arrange', run: () => gestures.arrange() } as Item,
        { label: words.of('layers.all'), icon: 'layers', run: () => desk.dispatch(change.showAll()) } as Item
      ] : []),
      { label: words.of('keys.all'), icon: 'select', key: `${words.of('key.Control')} + A`, run: () => gestures.selectAll() },
      { label: words.of('keys.fit'), icon: 'fit', key: '0', run: () => gestures.viewing.fit() },
      { label: words.of('bar.diagrams'), icon: 'diagrams', key: 'D', run: () => this.ways.diagrams() }
    ];
  }

  private walk(event: KeyboardEvent): void {
    event.stopPropagation();
    const items = [...this.frame!.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items.at(next % items.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.close();
      this.bench.stage.focus();
    }
  }

  private close(): void {
    this.frame?.remove();
    this.frame = undefined;
  }
}
