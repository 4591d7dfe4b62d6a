// SPDX-License-Identifier: EPL-2.0

/**
 * The parts of the window that host what other bundles draw: each gives its guest the open landscape, tells the
 * workbench what is chosen in it, and shows what is chosen elsewhere. Without a landscape a part says how to open one.
 */
package dk.landskab.ui.part;
