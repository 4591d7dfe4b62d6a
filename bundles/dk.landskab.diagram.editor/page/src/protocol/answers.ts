// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** What the server answers and tells beyond the actions of GLSP. */
import { Action } from '@eclipse-glsp/client';

export interface DiagramEntry {
  id: string;
  title: string;
  kindLabel: string;
}

export interface KindEntry {
  id: string;
  label: string;
  /** What its subject is. */
  about: string;
}

export interface Diagrams extends Action {
  current: string;
  landscape: string;
  diagrams: DiagramEntry[];
  kinds: KindEntry[];
}

export interface Subject {
  id: string;
  label: string;
  kind: string;
  icon: string;
}

export interface Subjects extends Action {
  subjects: Subject[];
  more: number;
}

export interface Opened extends Action {
  diagram: string;
}

export interface Switch {
  id: string;
  label: string;
  on: boolean;
}

export interface Setting extends Action {
  layers: Switch[];
  filters: Switch[];
  /** A day as 2027-01-31; empty for today. */
  date: string;
  plateaus: Switch[];
}

export interface Hit {
  /** The id of what the diagram shows; empty where it shows nothing of it. */
  view: string;
  element: string;
  label: string;
  kind: string;
  icon: string;
  where: string;
  /** Where it stands, on a diagram that is only a picture. */
  at?: { x: number; y: number; width: number; height: number };
}

export interface Found extends Action {
  hits: Hit[];
  more: number;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Field {
  feature: string;
  label: string;
  type: 'text' | 'lines' | 'number' | 'date' | 'choice' | 'flag' | 'fixed';
  value: string;
  shown?: string;
  choices?: Choice[];
  help?: string;
  problem?: string;
}

export interface Deed {
  id: string;
  label: string;
  icon?: string;
  fields: Field[];
}

export interface Sheet {
  id: string;
  element: string;
  title: string;
  kind: string;
  icon: string;
  groups: { label: string; fields: Field[] }[];
  deeds: Deed[];
  /** Whether it is written as a text that may be opened. */
  text?: boolean;
}

export interface Properties extends Action {
  elements: Sheet[];
}

export interface Deletion extends Action {
  elements: { label: string; kind: string }[];
  along: { label: string; kind: string; why: string }[];
  more: number;
  diagram: boolean;
  model: boolean;
}

export interface History extends Action {
  /** The name of what can be undone; missing where nothing can. */
  undo?: string | null;
  redo?: string | null;
  saved: boolean;
}

/** Something was chosen elsewhere that the diagram shows. */
export interface Reveal extends Action {
  view: string;
  /** Where it stands, on a diagram that is only a picture. */
  at?: { x: number; y: number; width: number; height: number };
}

export interface Picture extends Action {
  svg: string;
  width: number;
  height: number;
}

export interface WrittenText extends Action {
  elementId: string;
  title: string;
  file: string;
  text: string;
  editable: boolean;
}

export interface TextChanged extends Action {
  problems: { line: number; message: string }[];
}

/** A finding, as GLSP sends it. */
export interface Marker {
  label: string;
  description: string;
  elementId: string;
  kind: string;
}

export interface Markers extends Action {
  markers: Marker[];
}
