// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Action, Operation, RequestAction, ResponseAction } from '@eclipse-glsp/client';
import {
  Candidates, Deletion, Diagrams, Differences, Found, Moves, Opened, Picture, Properties, Reveal, Setting, Subjects, TextChanged, WrittenText
} from './answers';

type Answer<T> = T & ResponseAction;

function request<T>(kind: string, parts: object = {}): RequestAction<Answer<T>> {
  return { kind, requestId: RequestAction.generateRequestId(), ...parts } as RequestAction<Answer<T>>;
}

function operation(kind: string, parts: object): Operation {
  return { kind, isOperation: true, ...parts };
}

/** Questions to the server. */
export const ask = {
  diagrams: () => request<Diagrams>('landskab.requestDiagrams'),
  subjects: (kind: string, text: string) => request<Subjects>('landskab.requestSubjects', { diagramKind: kind, text }),
  newDiagram: (kind: string, subject: string, title: string) =>
    request<Opened>('landskab.newDiagram', { diagramKind: kind, subject, title }),
  /** What is chosen beside the page; its view is empty where nothing is that the diagram shows. */
  chosen: () => request<Reveal>('landskab.requestChosen'),
  setting: () => request<Setting>('landskab.requestSetting'),
  search: (text: string, limit: number) => request<Found>('landskab.search', { text, limit }),
  properties: (elementIds: string[]) => request<Properties>('landskab.requestProperties', { elementIds }),
  differences: (path: string) => request<Differences>('landskab.requestDifferences', { path }),
  deletion: (elementIds: string[]) => request<Deletion>('landskab.requestDeletion', { elementIds }),
  picture: (theme: 'light' | 'dark') => request<Picture>('landskab.requestSvg', { theme }),
  moves: (elementId: string) => request<Moves>('landskab.requestMoves', { elementId }),
  candidates: (elementId: string, feature: string, text: string) =>
    request<Candidates>('landskab.requestCandidates', { elementId, feature, text }),
  copyDiagram: (diagram: string) => request<Opened>('landskab.copyDiagram', { diagram }),
  text: (elementId: string) => request<WrittenText>('landskab.requestText', { elementId }),
  changeText: (elementId: string, text: string) => request<TextChanged>('landskab.changeText', { elementId, text })
};

/** What the server is told, and answers nothing to. */
export const tell = {
  selected: (elementIds: string[]): Action => ({ kind: 'landskab.selected', elementIds } as Action),
  offer: (elementId: string, offer: string): Action => ({ kind: 'landskab.offer', elementId, offer } as Action)
};

/** Changes that GLSP has no action for; all can be undone. */
export const change = {
  setting: (layers: string[], filters: string[], date: string, plateau: string) =>
    operation('landskab.changeSetting', { layers, filters, date, plateau }),
  property: (elementId: string, feature: string, value: string) =>
    operation('landskab.changeProperty', { elementId, feature, value }),
  deed: (elementId: string, deed: string, values: Record<string, string>) =>
    operation('landskab.deed', { elementId, deed, values }),
  addPart: (elementId: string, feature: string, type: string) =>
    operation('landskab.addPart', { elementId, feature, type }),
  removePart: (elementId: string, feature: string) => operation('landskab.removePart', { elementId, feature }),
  renameDiagram: (diagram: string, title: string) => operation('landskab.renameDiagram', { diagram, title }),
  deleteDiagram: (diagram: string) => operation('landskab.deleteDiagram', { diagram }),
  hide: (elementIds: string[]) => operation('landskab.hide', { elementIds }),
  keepMine: (path: string) => operation('landskab.keepMine', { path }),
  takeTheirs: (path: string) => operation('landskab.takeTheirs', { path }),
  showAll: () => operation('landskab.showAll', {})
};

/** Has the server look whether other programs have changed the files. */
export function look(): Action {
  return { kind: 'landskab.look' };
}
