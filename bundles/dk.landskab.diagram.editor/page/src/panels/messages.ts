// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { element } from '../dom/element';
import { icon } from '../dom/icons';
import { Words } from '../words';

/** Faults that are shown beside what is said now. */
const MOST = 1;

function isFault(said: HTMLElement): boolean {
  return said.dataset.severity === 'error' || said.dataset.severity === 'fatal';
}

/** What is said to the reader: politely at the foot, and loudly where the page cannot go on. */
export class Messages {
  readonly foot = element('div', { class: 'message', role: 'status', 'aria-live': 'polite' });
  /** For those who do not see: what is selected. */
  readonly voice = element('div', { class: 'unseen', 'aria-live': 'polite' });
  private readonly banner = element('div', { class: 'banner', role: 'alert', hidden: true });

  constructor(private readonly words: Words) {
    document.body.append(this.banner, this.voice);
    window.addEventListener('unhandledrejection', event => {
      event.preventDefault();
      this.fail(event.reason);
    });
  }

  /** Says something; what went wrong stays beside it until the reader has put it away. */
  say(text: string, severity = 'INFO'): void {
    const kind = severity.toLowerCase();
    this.foot.querySelectorAll('.say').forEach(each => !isFault(each as HTMLElement) && each.remove());
    const close = element('button', { type: 'button', class: 'plain', 'aria-label': this.words.of('close') }, icon('close'));
    const said = element('div', { class: 'say', 'data-severity': kind }, element('span', { title: text }, text), close);
    close.addEventListener('click', () => said.remove());
    const faults = [...this.foot.querySelectorAll<HTMLElement>('.say')];
    faults.filter((each, index) => each.textContent === text || index < faults.length - MOST).forEach(each => each.remove());
    this.foot.append(said);
  }

  /** Says why something that was asked for did not come. */
  fail(reason: unknown): void {
    this.say(reason instanceof Error ? reason.message : String(reason), 'ERROR');
  }

  announce(text: string): void {
    this.voice.textContent = text;
  }

  /** Says why nothing can be done now; until the page is loaded again. */
  stop(text: string): void {
    this.banner.hidden = false;
    this.banner.textContent = text;
    document.body.classList.add('stopped');
  }
}
