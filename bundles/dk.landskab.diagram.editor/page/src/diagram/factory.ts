// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  GChildElement, GModelElementSchema, GModelFactory, GModelRegistry, GParentElement, GViewRegistry
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Box, Line } from './model';

/** Notes where the server placed what is shown, so that a view can tell whether it is being moved. */
@injectable()
export class PlacingFactory extends GModelFactory {
  protected override initializeChild(child: GChildElement, schema: GModelElementSchema, parent?: GParentElement): GChildElement {
    const made = super.initializeChild(child, schema, parent);
    if (made instanceof Box) {
      made.placed = { ...made.position, ...made.size };
    } else if (made instanceof Line) {
      // Lines are led by the server alone: without points of their own, none are sent back to it.
      made.routingPoints = [];
    }
    return made;
  }
}

/** Types are `node:<mapping>` and `edge:<mapping>`: what is registered is the part before the mapping. */
function registered(type: string, has: (type: string) => boolean): string {
  const prefix = type.slice(0, Math.max(0, type.indexOf(':')));
  return has(type) || !has(prefix) ? type : prefix;
}

@injectable()
export class PrefixModelRegistry extends GModelRegistry {
  override hasKey(type: string): boolean {
    return super.hasKey(registered(type, each => super.hasKey(each)));
  }

  override get(type: string): ReturnType<GModelRegistry['get']> {
    return super.get(registered(type, each => super.hasKey(each)));
  }
}

@injectable()
export class PrefixViewRegistry extends GViewRegistry {
  override get(type: string): ReturnType<GViewRegistry['get']> {
    return super.get(registered(type, each => super.hasKey(each)));
  }
}
