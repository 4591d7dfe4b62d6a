// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import dk.landskab.store.Location;

/**
 * One value of a field.
 *
 * @param uuid of what is named; empty where only the name is known, or the value names nothing
 * @param text the name or the value
 * @param where it stands
 */
public record Value(String uuid, String text, Location where) {
}
