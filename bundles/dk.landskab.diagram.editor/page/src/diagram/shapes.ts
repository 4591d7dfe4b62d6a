// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** What the server paints pictures of: see `Shape` of dk.landskab.diagram. Colours are `#RRGGBB#RRGGBB`, light and dark. */
interface Look {
  f?: string;
  s?: string;
  sw?: number;
  da?: string;
}

export interface Rectangle extends Look {
  k: 'r';
  x: number;
  y: number;
  w: number;
  h: number;
  c?: number;
}

export interface Ellipse extends Look {
  k: 'e';
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Path extends Look {
  k: 'p';
  d: string;
}

export interface Lettering {
  k: 't';
  x: number;
  y: number;
  t: string;
  z: number;
  l: number;
  f: string;
  w?: number;
  i?: number | boolean;
  u?: number | boolean;
  st?: number | boolean;
}

export type Shape = Rectangle | Ellipse | Path | Lettering;

/** The shapes of an argument; none where it holds none. */
export function shapesOf(argument: unknown): Shape[] {
  return typeof argument === 'string' && argument !== '' ? JSON.parse(argument) as Shape[] : [];
}

/** A colour that follows the theme. */
export function ink(colour: string | undefined): string {
  const parts = /^(#[0-9A-Fa-f]{6})(#[0-9A-Fa-f]{6})$/.exec(colour ?? '');
  return parts ? `light-dark(${parts[1]}, ${parts[2]})` : 'none';
}
