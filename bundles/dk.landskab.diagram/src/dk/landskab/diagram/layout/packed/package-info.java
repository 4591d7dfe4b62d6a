// SPDX-License-Identifier: EPL-2.0
/**
 * Arrangements that need no layers: a map of containers on shelves with lines in the gaps, columns with lines between
 * them, a board, bands. Each is a function of the scene: the same scene gives the same places. A line for which there is
 * no way runs straight, so that nothing is lost.
 */
package dk.landskab.diagram.layout.packed;
