// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import dk.landskab.compare.text.Block;

/**
 * A block of a text and where it is.
 *
 * @param path of the file
 */
record HeldBlock(String path, Block block) {
}
