// SPDX-License-Identifier: EPL-2.0

/**
 * The workbench as a person uses it: the real one, on a display of its own. {@code Bench} starts it, {@code Driver} does
 * what a person does.
 */
package dk.landskab.ui.tests;
