// SPDX-License-Identifier: EPL-2.0

/** Tests of the catalogue, the search, the groupings, and of the navigator in a window. */
package dk.landskab.ui.navigator.tests;
