// SPDX-License-Identifier: EPL-2.0

/**
 * An open landscape: what diagrams, forms and trees of one program edit together, with one command stack for all of
 * them.
 *
 * <p>{@link dk.landskab.editing.OpenLandscape} is the door: it opens a folder, takes
 * {@link dk.landskab.editing.gesture gestures}, undoes and redoes them, tells whoever listens what has changed, and saves
 * the files that are not as they are on disk. Stages: {@code model} holds the objects and their indexes, {@code gesture}
 * makes a command of what a person did, {@code recovery} writes down what is not saved yet.
 *
 * <p>What must hold: a gesture is done whole or not at all; a refused gesture has changed nothing; undoing everything
 * gives back the files byte for byte; a file that says something that was not understood is never edited; a failed saving
 * leaves everything as dirty as it was, but for the files that were written; and whenever the process ends, what was not
 * saved can be recovered up to the last gesture.
 */
package dk.landskab.editing;
