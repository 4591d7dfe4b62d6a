// SPDX-License-Identifier: EPL-2.0

/**
 * The commands of menus, tool bar and keys. Each is one class that hands the wish to the workplace; what goes wrong is
 * told there.
 */
package dk.landskab.ui.command;
