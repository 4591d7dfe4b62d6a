// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element, freshId } from '../dom/element';
import { Setting, Switch } from '../protocol/answers';
import { ask, change } from '../protocol/requests';

/** What is shown: layers, filters, the day and the plateau. */
export class LayersPanel {
  readonly frame = element('form', { class: 'layers', submit: event => event.preventDefault() });

  constructor(private readonly bench: Bench) {}

  async load(): Promise<void> {
    this.show(await this.bench.desk.ask(ask.setting()));
  }

  show(setting: Setting): void {
    const { words } = this.bench;
    const held = document.activeElement?.getAttribute('name');
    const day = element('input', { type: 'date', id: freshId('day'), name: 'day', value: setting.date });
    day.addEventListener('change', () => this.apply());
    this.frame.replaceChildren(
      this.group('layers', words.of('layers.layers'), setting.layers, words.of('layers.none')),
      this.group('filters', words.of('layers.filters'), setting.filters, words.of('layers.nofilters')),
      element('fieldset', {}, element('legend', {}, words.of('layers.time')),
        element('div', { class: 'field' }, element('label', { for: day.id }, words.of('layers.day')), day,
          element('p', { class: 'help' }, words.of('layers.today')))));
    if (setting.plateaus.length > 0) {
      this.frame.append(this.plateau(setting.plateaus));
    }
    this.frame.append(element('button', {
      type: 'button', name: 'all', click: () => void this.bench.desk.dispatch(change.showAll())
    }, words.of('layers.all')));
    if (held) {
      this.frame.querySelector<HTMLElement>(`[name="${CSS.escape(held)}"]`)?.focus();
    }
  }

  private group(kind: string, title: string, switches: Switch[], none: string): HTMLElement {
    return element('fieldset', { 'data-kind': kind }, element('legend', {}, title),
      ...switches.map(each => element('label', { class: 'switch' }, element('input', {
        type: 'checkbox', name: `${kind}/${each.id}`, value: each.id, checked: each.on, change: () => this.apply()
      }), each.label)),
      switches.length === 0 && element('p', { class: 'hint' }, none));
  }

  private plateau(plateaus: Switch[]): HTMLElement {
    const { words } = this.bench;
    const id = freshId('plateau');
    return element('div', { class: 'field' }, element('label', { for: id }, words.of('layers.plateau')),
      element('select', { id, name: 'plateau', change: () => this.apply() },
        element('option', { value: '' }, '–'),
        ...plateaus.map(each => element('option', { value: each.id, selected: each.on }, each.label))));
  }

  private checked(kind: string): string[] {
    return [...this.frame.querySelectorAll<HTMLInputElement>(`[data-kind="${kind}"] input:checked`)].map(each => each.value);
  }

  private apply(): void {
    const day = this.frame.querySelector<HTMLInputElement>('[name="day"]')!.value;
    const plateau = this.frame.querySelector<HTMLSelectElement>('[name="plateau"]')?.value ?? '';
    void this.bench.desk.dispatch(change.setting(this.checked('layers'), this.checked('filters'), day, plateau));
  }
}
