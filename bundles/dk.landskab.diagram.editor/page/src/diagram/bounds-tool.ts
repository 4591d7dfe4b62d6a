// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { ChangeBoundsTool } from '@eclipse-glsp/client';
import { injectable, postConstruct } from 'inversify';

/** Moves and resizes boxes, and leaves lines to the server. */
@injectable()
export class BoxesOnlyTool extends ChangeBoundsTool {
  /** With the registry, the tool would send the ways that lines have here. */
  @postConstruct()
  protected leaveLines(): void {
    Reflect.set(this, 'edgeRouterRegistry', undefined);
  }
}
