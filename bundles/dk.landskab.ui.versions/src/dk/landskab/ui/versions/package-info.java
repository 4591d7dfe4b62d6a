// SPDX-License-Identifier: EPL-2.0

/**
 * The versions of an open landscape in a window: its history and that of an element, what is to be committed, and in what
 * it differs from any revision. Made with a {@link dk.landskab.ui.navigator.Desk}, and goes with its control.
 *
 * <p>What holds: Git and the disk are read and written beside the window's thread; a question that nobody waits for any
 * more is given up; what fails is said where its answer would have stood, and can be asked again.
 */
package dk.landskab.ui.versions;
