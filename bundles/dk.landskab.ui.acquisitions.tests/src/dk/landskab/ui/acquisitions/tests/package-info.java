// SPDX-License-Identifier: EPL-2.0

/** Tests of texts of acquisitions in a window, of what keeps them one with the landscape, and of the pipeline. */
package dk.landskab.ui.acquisitions.tests;
