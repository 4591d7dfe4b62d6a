// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  commandPaletteModule, contextMenuModule, copyPasteModule, createDiagramOptionsModule, decorationModule,
  deletionToolModule, edgeEditToolModule, edgeIntersectionModule, expandModule, exportModule, fadeModule, GLSPClient,
  hoverModule, initializeDiagramContainer, labelEditUiModule, markerNavigatorModule, searchPaletteDefaultSuggestionsModule,
  searchPaletteModule, statusModule, svgMetadataModule, toolPaletteModule, validationModule
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { landskabModule } from './module';
import { CANVAS } from './stage';

/**
 * What the page does itself, and what is too slow: crossings are the server's, and seeking them takes seconds at each step.
 */
const UNUSED = [
  commandPaletteModule, contextMenuModule, copyPasteModule, decorationModule, deletionToolModule, edgeEditToolModule,
  edgeIntersectionModule, expandModule, exportModule, fadeModule, hoverModule, labelEditUiModule, markerNavigatorModule,
  searchPaletteDefaultSuggestionsModule, searchPaletteModule, statusModule, svgMetadataModule, toolPaletteModule,
  validationModule
];

/** The client of GLSP, set up for one diagram. */
export function createContainer(client: GLSPClient, diagram: string): Container {
  const options = createDiagramOptionsModule({
    clientId: crypto.randomUUID(), diagramType: 'landskab', sourceUri: diagram, glspClientProvider: async () => client
  }, { baseDiv: CANVAS, hiddenDiv: `${CANVAS}-hidden`, popupDiv: `${CANVAS}-popup`, zoomLimits: { min: 0.05, max: 4 } });
  return initializeDiagramContainer(new Container(), landskabModule, options, { remove: UNUSED });
}
