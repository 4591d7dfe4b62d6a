// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { element } from '../dom/element';
import { icon } from '../dom/icons';
import { Words } from '../words';

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

  say(text: string, severity = 'INFO'): void {
    const close = element('button', {
      type: 'button', class: 'plain', 'aria-label': this.words.of('close'), click: () => this.clear()
    }, icon('close'));
    this.foot.dataset.severity = severity.toLowerCase();
    this.foot.replaceChildren(element('span', {}, text), close);
  }

  clear(): void {
    delete this.foot.dataset.severity;
    this.foot.replaceChildren();
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
