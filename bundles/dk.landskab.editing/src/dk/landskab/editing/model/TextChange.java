// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

/**
 * A range of a text that was replaced.
 *
 * @param path of the file
 * @param offset of the range, from 0, in the text as it was
 * @param length of the range
 * @param text what stands there now
 * @param by who did it; null where nobody in particular did, as with an undo
 */
public record TextChange(String path, int offset, int length, String text, Object by) {
}
