// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

/**
 * A name and a value.
 *
 * @param label what it is
 * @param value as the reader sees it
 */
public record Fact(String label, String value) {
}
