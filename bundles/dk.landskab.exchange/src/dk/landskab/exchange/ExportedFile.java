// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

/**
 * A file that an export gives.
 *
 * @param path below the target, with {@code /} between folders; empty for the target itself
 * @param bytes its content
 */
public record ExportedFile(String path, byte[] bytes) {
}
