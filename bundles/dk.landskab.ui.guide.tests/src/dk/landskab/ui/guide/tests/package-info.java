// SPDX-License-Identifier: EPL-2.0

/** Tests of guide in a window. */
package dk.landskab.ui.guide.tests;
