// SPDX-License-Identifier: EPL-2.0

/** Tests of the versions of a landscape, on repositories that the git program makes. */
package dk.landskab.ui.versions.tests;
