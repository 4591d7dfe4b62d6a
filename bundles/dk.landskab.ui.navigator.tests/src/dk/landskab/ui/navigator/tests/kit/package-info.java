// SPDX-License-Identifier: EPL-2.0

/** A town that is open for editing, a desk that remembers, and a bare window: for the tests of every part of a window. */
package dk.landskab.ui.navigator.tests.kit;
