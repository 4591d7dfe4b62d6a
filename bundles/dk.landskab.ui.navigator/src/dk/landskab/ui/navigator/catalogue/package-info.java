// SPDX-License-Identifier: EPL-2.0

/**
 * Everything in an open landscape by name and id, and the search as one types. Knows nothing of windows.
 *
 * <p>What holds: a card is never wrong for longer than the gesture that made it so; a search reads a landscape that is
 * being edited and is never in its way; what is not in the catalogue yet is not found yet, and the answer says so.
 */
package dk.landskab.ui.navigator.catalogue;
