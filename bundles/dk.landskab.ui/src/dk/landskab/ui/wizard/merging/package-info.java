// SPDX-License-Identifier: EPL-2.0

/**
 * Merging three places into a new folder: which places, the conflicts one by one, and the writing. Decisions are written
 * down as they are made, beside the folder; the folder is written whole or not at all when everything is decided.
 */
package dk.landskab.ui.wizard.merging;
