// SPDX-License-Identifier: EPL-2.0

/** Tests of analyses in a window. */
package dk.landskab.ui.analyses.tests;
