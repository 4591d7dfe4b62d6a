// SPDX-License-Identifier: EPL-2.0

/**
 * Any two landscapes compared: what is open with its edits, what is saved, a revision, or a landscape that lies somewhere
 * else, foreign models too. Knows nothing of windows, reads Git and the disk, and is for any thread but a window's.
 *
 * <p>What holds: nothing is written; what was compared stays as it was, whatever is edited or committed later; a side
 * that cannot be read is named in what is thrown, and leaves no repository open.
 */
package dk.landskab.ui.versions.compare;
