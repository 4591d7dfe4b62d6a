// SPDX-License-Identifier: EPL-2.0

/**
 * A page of HTML that we made ourselves, in a window. What holds: nothing is loaded from anywhere, nothing leads away
 * from the page, and what it asks to lead to is told to the window instead.
 */
package dk.landskab.ui.navigator.page;
