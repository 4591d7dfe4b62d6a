// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Viewport, ZoomMouseListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** The wheel moves the diagram, as it moves any page; with Ctrl, or two fingers that part, it zooms. */
@injectable()
export class WheelListener extends ZoomMouseListener {
  protected override isScrollMode(event: WheelEvent): boolean {
    return !event.ctrlKey && !event.metaKey;
  }

  protected override processScroll(viewport: Viewport, event: WheelEvent): Viewport {
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    return {
      scroll: { x: viewport.scroll.x + dx * unit / viewport.zoom, y: viewport.scroll.y + dy * unit / viewport.zoom },
      zoom: viewport.zoom
    };
  }
}
