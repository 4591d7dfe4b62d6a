// SPDX-License-Identifier: EPL-2.0

/**
 * Files are put in place at one stroke: written beside the target, forced to the disk, renamed, the folder forced.
 * Whenever it fails, or the process is killed, or the power goes, each file is what it was or what it was to be, whole.
 */
package dk.landskab.store.disk;
