// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
type Props = Record<string, string | number | boolean | EventListener | undefined>;
export type Child = Node | string | undefined | null | false;

/**
 * Makes an element of HTML. Functions listen to the event that they are named after; true and false are attributes that
 * are there or are not. Strings become text, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]):
    HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') {
      made.addEventListener(name, value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== undefined && value !== false) {
      made.setAttribute(name, String(value));
    }
  }
  made.append(...children.filter((each): each is Node | string => !!each));
  return made;
}

/** Words of a model, which may be written from right to left. */
export function words(text: string): HTMLElement {
  return element('bdi', {}, text);
}

/** A number that no other element has. */
let made = 0;
export function freshId(prefix: string): string {
  return `${prefix}-${++made}`;
}
