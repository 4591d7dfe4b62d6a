// SPDX-License-Identifier: EPL-2.0

/**
 * The objects of an open landscape as EMF's editing framework sees them, with indexes that follow every change in time
 * proportional to the change. Nothing here opens, reads or writes a file.
 */
package dk.landskab.editing.model;
