// SPDX-License-Identifier: EPL-2.0

/**
 * What the rules say of the open landscape, as a view. The findings come from the workplace; the view only sorts and
 * filters them, and leads to the element. Where the rules are running anew, it shows what they said last.
 */
package dk.landskab.ui.problems;
