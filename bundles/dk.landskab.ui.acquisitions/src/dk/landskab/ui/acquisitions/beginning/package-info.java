// SPDX-License-Identifier: EPL-2.0

/** The first lines of a case, from what a person chooses. Nothing here changes a landscape but what is called a gesture. */
package dk.landskab.ui.acquisitions.beginning;
