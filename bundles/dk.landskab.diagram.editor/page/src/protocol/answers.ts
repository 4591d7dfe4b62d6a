// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** What the server answers and tells beyond the actions of GLSP. */
import { Action } from '@eclipse-glsp/client';

export interface DiagramEntry {
  id: string;
  title: string;
  kindLabel: string;
  stored: boolean;
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
  readOnly: boolean;
  diagrams: DiagramEntry[];
  kinds: KindEntry[];
}

export interface Subject {
  id: string;
  label: string;
  kind: string;
  icon: string;
  /** What a diagram about it is called where nobody says. */
  title: string;
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

/** An object within an element, and its own fields. */
export interface Part {
  path: string;
  title: string;
  kind: string;
  icon: string;
  fields: Field[];
}

export interface Field {
  feature: string;
  label: string;
  type: 'text' | 'lines' | 'number' | 'date' | 'moment' | 'choice' | 'tri' | 'flag' | 'ref' | 'refs' | 'parts' | 'hidden' | 'fixed';
  value: string;
  shown?: string;
  choices?: Choice[];
  /** What a number is measured in. */
  unit: string;
  /** Each of many values. */
  many: Choice[];
  /** Whether the order of many values is theirs. */
  ordered: boolean;
  parts: Part[];
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
  /** How it stands, in sentences. */
  notes: string[];
  /** Whether it is written as a text that may be opened. */
  text?: boolean;
  /** What the window around the page can do with it. */
  offers?: string[];
}

export interface Properties extends Action {
  elements: Sheet[];
}

/** A phase that a case can go to, or why not. */
export interface CaseMove {
  view: string;
  phase: string;
  label: string;
  allowed: boolean;
  why: string;
  /** The record of the one gate between. */
  deed?: Deed;
}

export interface Moves extends Action {
  /** What the case is called. */
  title: string;
  /** The day of the server. */
  today: string;
  moves: CaseMove[];
}

export interface Candidates extends Action {
  candidates: { id: string; label: string; kind: string; icon: string }[];
  more: number;
}

export interface DiagramGone extends Action {
  title: string;
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

/** What was created in this window, or has another id now. */
export interface Created extends Action {
  view: string;
  /** Whether its name is to be written. */
  name: boolean;
}

/** What other programs did to the files. */
export interface Outside extends Action {
  /** Paths of files that were read anew. */
  taken: string[];
  /** Paths of files that were edited here too. */
  conflicts: string[];
  unreadable: { path: string; why: string }[];
}

/** What taking the other version of a file would change. */
export interface Differences extends Action {
  path: string;
  elements: { label: string; kind: string; changes: string[] }[];
  more: number;
}
