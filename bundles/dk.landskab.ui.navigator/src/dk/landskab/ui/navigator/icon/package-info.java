// SPDX-License-Identifier: EPL-2.0

/** The icons of model.edit as images of a window, with what is said of an element drawn into their corners. */
package dk.landskab.ui.navigator.icon;
