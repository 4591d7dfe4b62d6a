// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element } from '../dom/element';
import { icon, IconName } from '../dom/icons';
import { History } from '../protocol/answers';

/** What the bar can do. */
export interface Deeds {
  diagrams(): unknown;
  undo(): unknown;
  redo(): unknown;
  save(): unknown;
  arrange(): unknown;
  smaller(): unknown;
  larger(): unknown;
  actual(): unknown;
  fit(): unknown;
  print(): unknown;
  panels(): unknown;
  theme(): unknown;
  keys(): unknown;
}

/** The words that explain the key of a button, where they are not its own. */
const EXPLAINED: Partial<Record<keyof Deeds, string>> = {
  smaller: 'keys.smaller', larger: 'keys.larger', actual: 'keys.actual', fit: 'keys.fit'
};

/** The bar at the top: which diagram this is, and what is done with all of it. */
export class Bar {
  readonly frame = element('header', { class: 'bar' });
  private readonly title = element('h1');
  private readonly buttons = new Map<keyof Deeds, HTMLButtonElement>();
  private times = 0;
  private keys: (explained: string) => string = () => '';

  constructor(private readonly bench: Bench, private readonly deeds: Deeds) {
    const open = this.button('diagrams', 'diagrams');
    open.append(element('span', {}, bench.words.of('bar.diagrams')));
    open.classList.add('worded');
    this.frame.append(open, this.title,
      this.group('bar.edit', this.button('undo', 'undo'), this.button('redo', 'redo'), this.button('save', 'save'),
        this.button('arrange', 'arrange')),
      this.group('bar.view', this.button('smaller', 'minus'), this.zoom(), this.button('larger', 'plus'),
        this.button('fit', 'fit')),
      this.group('bar.page', this.button('panels', 'panels'), this.button('print', 'print'), this.button('theme', 'theme'), this.button('keys', 'keys')));
    this.history({ saved: true });
  }

  /** Tells the keys of the buttons, too. */
  keyed(keys: (explained: string) => string): void {
    this.keys = keys;
    this.buttons.forEach((button, deed) => this.describe(deed, button.getAttribute('aria-label') ?? ''));
  }

  name(title: string): void {
    this.title.textContent = title;
    this.title.title = title;
  }

  zoomed(zoom: number): void {
    const share = `${Math.round(zoom * 100)} %`;
    this.buttons.get('actual')!.textContent = share;
    this.describe('actual', `${this.bench.words.of('bar.actual')}: ${share}`);
  }

  /** What can be undone, redone and saved, by name. How often that was told can be seen from outside, as it is after each change. */
  history({ undo, redo, saved }: Pick<History, 'undo' | 'redo' | 'saved'>): void {
    this.enable('undo', undo ?? undefined);
    this.enable('redo', redo ?? undefined);
    this.enable('save', saved ? undefined : '');
    this.frame.dataset.told = String(this.times++);
  }

  /** What may only be looked at has nothing to be arranged. */
  editable(editable: boolean): void {
    this.buttons.get('arrange')!.disabled = !editable;
  }

  themed(wish: string): void {
    this.describe('theme', this.bench.words.of(`theme.${wish}`));
  }

  private enable(deed: 'undo' | 'redo' | 'save', what: string | undefined): void {
    this.buttons.get(deed)!.disabled = what === undefined;
    this.describe(deed, what ? this.bench.words.of(`bar.${deed}.what`, what) : this.bench.words.of(`bar.${deed}`));
  }

  private describe(deed: keyof Deeds, text: string): void {
    const button = this.buttons.get(deed)!;
    const key = this.keys(EXPLAINED[deed] ?? `bar.${deed}`);
    button.title = key ? `${text} (${key})` : text;
    button.setAttribute('aria-label', text);
  }

  private group(label: string, ...buttons: HTMLElement[]): HTMLElement {
    return element('div', { role: 'group', 'aria-label': this.bench.words.of(label) }, ...buttons);
  }

  private button(deed: keyof Deeds, sign: IconName): HTMLButtonElement {
    const button = element('button', { type: 'button', click: () => void this.deeds[deed]() }, icon(sign));
    this.buttons.set(deed, button);
    button.dataset.deed = deed;
    this.describe(deed, this.bench.words.of(`bar.${deed}`));
    return button;
  }

  private zoom(): HTMLButtonElement {
    const button = element('button', {
      type: 'button', class: 'zoom', title: this.bench.words.of('bar.actual'), click: () => void this.deeds.actual()
    }, '100 %');
    this.buttons.set('actual', button);
    return button;
  }
}
