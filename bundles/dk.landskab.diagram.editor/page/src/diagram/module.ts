// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  bindOrRebind, ChangeBoundsTool, configureActionHandler, configureModelElement, ConsoleLogger, DefaultTypes,
  DrawFeedbackEdgeAction, EditLabelAction, editLabelFeature, EnableDefaultToolsAction, FeatureModule, GGraph, GLabel, hoverFeedbackFeature, LogLevel, popupFeature, TYPES,
  withEditLabelFeature, ZoomMouseListener
} from '@eclipse-glsp/client';
import { TOLD } from '../protocol/kinds';
import { BoxesOnlyTool } from './bounds-tool';
import { BoxView, NameView } from './box-view';
import { PartsDomHelper } from './dom-helper';
import { PlacingFactory, PrefixModelRegistry, PrefixViewRegistry } from './factory';
import { GraphView } from './graph-view';
import { LineView } from './line-view';
import { Box, Line } from './model';
import { NameField } from './name-field';
import { PictureView } from './picture-view';
import { Relay } from './relay';
import { WheelListener } from './wheel';

/** What the client's own tools do, for those who follow them. */
const DONE = [DrawFeedbackEdgeAction.KIND, EnableDefaultToolsAction.KIND];

/** Our elements, their views, and what is told. */
export const landskabModule = new FeatureModule((bind, unbind, isBound, rebind) => {
  const context = { bind, unbind, isBound, rebind };
  bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
  bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
  rebind(TYPES.SModelRegistry).to(PrefixModelRegistry).inSingletonScope();
  rebind(TYPES.ViewRegistry).to(PrefixViewRegistry).inSingletonScope();
  rebind(TYPES.IModelFactory).to(PlacingFactory).inSingletonScope();
  rebind(TYPES.DOMHelper).to(PartsDomHelper).inSingletonScope();
  rebind(ChangeBoundsTool).to(BoxesOnlyTool).inSingletonScope();
  rebind(ZoomMouseListener).to(WheelListener).inSingletonScope();

  configureModelElement(context, DefaultTypes.GRAPH, GGraph, GraphView);
  // Before `node`, of which it otherwise counts as registered.
  configureModelElement(context, 'node:picture', Box, PictureView, { disable: [hoverFeedbackFeature, popupFeature] });
  configureModelElement(context, 'node', Box, BoxView, {
    enable: [withEditLabelFeature], disable: [hoverFeedbackFeature, popupFeature]
  });
  configureModelElement(context, 'edge', Line, LineView, {
    enable: [withEditLabelFeature], disable: [hoverFeedbackFeature]
  });
  configureModelElement(context, 'label', GLabel, NameView, { enable: [editLabelFeature] });

  bind(Relay).toSelf().inSingletonScope();
  [...TOLD, ...DONE].forEach(kind => configureActionHandler(context, kind, Relay));
  bind(NameField).toSelf().inSingletonScope();
  configureActionHandler(context, EditLabelAction.KIND, NameField);
}, { featureId: Symbol('landskab') });

