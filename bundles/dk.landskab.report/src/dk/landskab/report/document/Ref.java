// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

/**
 * A mention of an element.
 *
 * @param id of the element
 * @param name what the reader calls it
 */
public record Ref(String id, String name) {
}
