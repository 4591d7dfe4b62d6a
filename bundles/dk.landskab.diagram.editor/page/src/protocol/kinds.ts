// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** The names of our own actions. */
export const Kind = {
  diagrams: 'landskab.diagrams',
  subjects: 'landskab.subjects',
  opened: 'landskab.opened',
  setting: 'landskab.setting',
  found: 'landskab.found',
  properties: 'landskab.properties',
  deletion: 'landskab.deletion',
  history: 'landskab.history',
  svg: 'landskab.svg',
  moves: 'landskab.moves',
  candidates: 'landskab.candidates',
  diagramGone: 'landskab.diagramGone',
  text: 'landskab.text',
  textChanged: 'landskab.textChanged',
  created: 'landskab.created',
  outside: 'landskab.outside',
  differences: 'landskab.differences',
  reveal: 'landskab.reveal'
} as const;

/** What the server tells without being asked. */
export const TOLD = [Kind.diagramGone, Kind.setting, Kind.history, Kind.diagrams, Kind.created, Kind.outside, Kind.reveal, 'setMarkers', 'message', 'rejectRequest'] as const;
