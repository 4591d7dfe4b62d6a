// SPDX-License-Identifier: EPL-2.0

/**
 * Parts that can be worked with in whatever room a window gives them: what stands beside each other stands below each other
 * where it is narrow, and what has no room scrolls. What holds: nothing has less room than it needs to be used, and a part
 * that gets another width is laid out anew, without anything that was typed or chosen in it being lost.
 */
package dk.landskab.ui.versions.room;
