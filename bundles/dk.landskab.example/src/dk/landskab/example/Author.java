// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example;

/**
 * Who recorded a step: a function, never a person.
 *
 * @param function the title
 * @param address an address under {@code .example}, which nobody has
 */
public record Author(String function, String address) {
}
