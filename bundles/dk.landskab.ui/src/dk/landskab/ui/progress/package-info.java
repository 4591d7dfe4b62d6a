// SPDX-License-Identifier: EPL-2.0

/**
 * The progress of work that a person waits for. The thread of the window never waits for the work, not even to find out
 * whether it is long: a box comes when it has lasted, over whatever was done meanwhile, and goes with it. Work that was
 * stopped ends as it can; the box says so until then.
 */
package dk.landskab.ui.progress;
