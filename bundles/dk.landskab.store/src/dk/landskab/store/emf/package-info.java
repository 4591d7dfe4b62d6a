// SPDX-License-Identifier: EPL-2.0

/**
 * The files of a landscape as ordinary EMF resources: the same bytes, the same refusals. After a failed load a resource
 * is empty and not loaded; after a failed save the file is what it was.
 */
package dk.landskab.store.emf;
