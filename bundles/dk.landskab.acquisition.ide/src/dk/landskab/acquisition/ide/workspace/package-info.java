// SPDX-License-Identifier: EPL-2.0

/**
 * A landscape on disk with the open texts laid over it: what every name means now. A file that cannot be read leaves the
 * landscape as it was last read, and is told.
 */
package dk.landskab.acquisition.ide.workspace;
