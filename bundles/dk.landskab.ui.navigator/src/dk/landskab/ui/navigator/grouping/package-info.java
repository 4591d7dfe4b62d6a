// SPDX-License-Identifier: EPL-2.0

/**
 * The landscape as a tree: by package, organisation, subject or area. A grouping says where each element hangs, and is
 * one class and one line in {@link dk.landskab.ui.navigator.grouping.Grouping}. Knows nothing of windows.
 *
 * <p>What holds: the tree after any changes is the tree that would be made anew; every element that the grouping has a
 * place for is in it, also where a faulty model lets elements hang under each other in a circle.
 */
package dk.landskab.ui.navigator.grouping;
