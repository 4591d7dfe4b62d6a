// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { chooseByKeys } from '../dom/choosing';
import { element, words as said } from '../dom/element';
import { classIcon } from '../dom/icons';
import { Viewing } from '../gestures/viewing';
import { Found, Hit } from '../protocol/answers';
import { ask } from '../protocol/requests';

const MOST = 200;
const WAIT = 150;

/** Seeks in the landscape and leads to what the diagram shows of it; without words, a list of all that is shown. */
export class SearchPanel {
  readonly frame = element('search', { class: 'search' });
  private readonly field: HTMLInputElement;
  private readonly results = element('ul', { class: 'results' });
  private readonly count = element('p', { class: 'hint', role: 'status' });
  private timer = 0;
  private asked = 0;

  constructor(private readonly bench: Bench, private readonly viewing: Viewing) {
    const { words } = bench;
    this.field = element('input', {
      type: 'search', 'aria-label': words.of('search.label'), placeholder: words.of('search.label'), autocomplete: 'off'
    });
    this.field.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.load(), WAIT);
    });
    this.frame.append(this.field, this.count, this.results);
    chooseByKeys(this.field, this.results);
  }

  async load(): Promise<void> {
    const number = ++this.asked;
    const answer = await this.bench.desk.ask(ask.search(this.field.value.trim(), MOST));
    if (number === this.asked) {
      this.show(answer);
    }
  }

  focus(): void {
    this.field.focus();
    this.field.select();
  }

  private show({ hits, more }: Found): void {
    this.count.textContent = this.bench.words.of('search.count', hits.length + more);
    this.results.replaceChildren(...hits.map(each => this.row(each)));
    if (more > 0) {
      this.results.append(element('li', { class: 'hint' }, this.bench.words.of('more', more)));
    }
  }

  private row(hit: Hit): HTMLElement {
    const isShown = hit.view !== '' || hit.at !== undefined;
    const note = isShown ? hit.where : this.bench.words.of('search.elsewhere');
    return element('li', {}, element('button', {
      type: 'button', class: 'result', disabled: !isShown,
      click: () => void (hit.at ? this.viewing.show(hit.at) : this.viewing.reveal(hit.view))
    }, classIcon(hit.icon), element('span', {}, element('strong', {}, said(hit.label)),
      [hit.kind, note].filter(each => each).join(' · '))));
  }
}
