// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** @jsx svg */
import { IView, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { Box } from './model';

/** Where the picture of a diagram is that is too large to be edited; told by whoever fetched it. */
export const onPaper = { address: '' };

/** A diagram as one picture, as large as it is; it is drawn only on paper. As an image, nothing in it can run. */
@injectable()
export class PictureView implements IView {
  render(box: Box): VNode {
    return <g class-picture={true}>
      <image width={box.size.width} height={box.size.height} attrs={{ href: onPaper.address }} />
    </g> as unknown as VNode;
  }
}
