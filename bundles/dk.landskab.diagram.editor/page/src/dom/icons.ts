// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
const SVG = 'http://www.w3.org/2000/svg';

/** On a grid of 24, drawn with the line that the model's icons have. */
const PATHS = {
  diagrams: 'M4 5h7v6H4zM13 13h7v6h-7zM11 8h5.5v5',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h4',
  save: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  arrange: 'M4 4h6v5H4zM14 10h6v5h-6zM4 15h6v5H4zM10 6.5h3v11h-3M13 12.5h1',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 9h6v6H9z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  keys: 'M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M18 11h.01M7 14.5h10',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 14h10v6H7z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  layers: 'm12 4 8 4.5-8 4.5-8-4.5zM4 12.5l8 4.5 8-4.5M4 16l8 4.5 8-4.5',
  findings: 'M12 4 21 19.5H3zM12 10v4M12 16.8h.01',
  properties: 'M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4',
  legend: 'M4 6h4v3H4zM4 15h4v3H4zM11 7.5h9M11 16.5h9',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  text: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  connect: 'M4 15h5v5H4zM15 4h5v5h-5zM9 17.5h4.5V6.5H15',
  select: 'M6 4l12 8-5.5 1.2L9.5 19z',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M8 8h11v12H8zM16 8V4H5v12h3',
  up: 'M12 19V6M6 12l6-6 6 6',
  go: 'M5 12h14M13 6l6 6-6 6',
  panels: 'M4 5h16v14H4zM14.5 5v14',
  deed: 'M5 12.5l4.5 4.5L19 7.5'
} as const;

export type IconName = keyof typeof PATHS;

/** One of the page's own icons; it says nothing to those who do not see it. */
export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}

/** The icon of a class of the model. */
export function classIcon(type: string | undefined): HTMLImageElement {
  const image = document.createElement('img');
  image.className = 'icon';
  image.alt = '';
  image.draggable = false;
  image.src = `icons/${/^[A-Za-z]+$/.test(type ?? '') ? type : 'Element'}.svg`;
  return image;
}
