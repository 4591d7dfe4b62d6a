// SPDX-License-Identifier: EPL-2.0

/**
 * One question of an editor, one class. A service asks the workspace, keeps nothing, and changes nothing. Where it does
 * not know, it answers with nothing.
 */
package dk.landskab.acquisition.ide.service;
