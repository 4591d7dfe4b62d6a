// SPDX-License-Identifier: EPL-2.0

/** Tests of the diagrams in a window. */
package dk.landskab.ui.diagrams.tests;
