// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { DOMHelper } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** Knows of the parts of an element that are painted apart from it: they carry its id in an attribute. */
@injectable()
export class PartsDomHelper extends DOMHelper {
  override findSModelIdByDOMElement(element: Element): string {
    return element.getAttribute('data-for') ?? super.findSModelIdByDOMElement(element);
  }
}
