// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Arrow keys go from a field through the buttons that are listed below it, and back; Enter in the field takes the first. */
export function chooseByKeys(field: HTMLElement, list: HTMLElement): void {
  const press = (event: KeyboardEvent): void => {
    const offers = [...list.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const stops = [field, ...offers];
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way) {
      event.preventDefault();
      stops[stops.indexOf(document.activeElement as HTMLElement) + way]?.focus();
    } else if (event.key === 'Enter' && event.target === field) {
      event.preventDefault();
      offers[0]?.click();
    }
  };
  [field, list].forEach(each => each.addEventListener('keydown', press));
}
