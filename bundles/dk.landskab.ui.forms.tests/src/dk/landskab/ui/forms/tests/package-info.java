// SPDX-License-Identifier: EPL-2.0

/** Tests of the plan of forms, of what is typed into them, and of forms in a window. */
package dk.landskab.ui.forms.tests;
