// SPDX-License-Identifier: EPL-2.0

/**
 * What a form of each class asks, in which order and with which help. Knows nothing of windows.
 *
 * <p>What holds: every feature of every class that can be instantiated is asked exactly once.
 */
package dk.landskab.ui.forms.plan;
