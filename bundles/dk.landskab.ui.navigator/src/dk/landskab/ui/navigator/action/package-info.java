// SPDX-License-Identifier: EPL-2.0

/**
 * What a person may do with a line of the tree, and what it would mean, without a window: offers are made, told and then
 * done as one gesture each.
 */
package dk.landskab.ui.navigator.action;
