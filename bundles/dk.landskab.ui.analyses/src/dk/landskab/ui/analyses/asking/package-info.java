// SPDX-License-Identifier: EPL-2.0

/**
 * Asks the person what is to be analysed: one class an analysis, fields that say in words what is wrong with what was
 * typed, and a wizard that hosts them. Nothing is read here but the names of branches, and nothing is written.
 */
package dk.landskab.ui.analyses.asking;
