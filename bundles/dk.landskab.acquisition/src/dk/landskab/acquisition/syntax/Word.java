// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

/**
 * A word of a text as the language splits it: a name, a text in quotes, a number, a sign.
 *
 * @param start where it begins
 * @param end where the next may begin
 */
record Word(String text, int start, int end) {
}
