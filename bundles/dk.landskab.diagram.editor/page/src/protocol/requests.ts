// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Action, Operation, RequestAction, ResponseAction } from '@eclipse-glsp/client';
import {
  Deletion, Diagrams, Found, Opened, Picture, Properties, Setting, Subjects, TextChanged, WrittenText
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
  setting: () => request<Setting>('landskab.requestSetting'),
  search: (text: string, limit: number) => request<Found>('landskab.search', { text, limit }),
  properties: (elementIds: string[]) => request<Properties>('landskab.requestProperties', { elementIds }),
  deletion: (elementIds: string[]) => request<Deletion>('landskab.requestDeletion', { elementIds }),
  picture: (theme: 'light' | 'dark') => request<Picture>('landskab.requestSvg', { theme }),
  text: (elementId: string) => request<WrittenText>('landskab.requestText', { elementId }),
  changeText: (elementId: string, text: string) => request<TextChanged>('landskab.changeText', { elementId, text })
};

/** What the server is told, and answers nothing to. */
export const tell = {
  selected: (elementIds: string[]): Action => ({ kind: 'landskab.selected', elementIds } as Action)
};

/** Changes that GLSP has no action for; all can be undone. */
export const change = {
  setting: (layers: string[], filters: string[], date: string, plateau: string) =>
    operation('landskab.changeSetting', { layers, filters, date, plateau }),
  property: (elementId: string, feature: string, value: string) =>
    operation('landskab.changeProperty', { elementId, feature, value }),
  deed: (elementId: string, deed: string, values: Record<string, string>) =>
    operation('landskab.deed', { elementId, deed, values }),
  hide: (elementIds: string[]) => operation('landskab.hide', { elementIds }),
  showAll: () => operation('landskab.showAll', {})
};
