// SPDX-License-Identifier: EPL-2.0

/**
 * An open landscape: what diagrams, forms, trees and text editors of one program edit together, with one command stack
 * for all of them.
 *
 * <p>{@link dk.landskab.editing.OpenLandscape} is the door: it opens a folder, takes
 * {@link dk.landskab.editing.gesture gestures}, undoes and redoes them, tells whoever listens what has changed, and saves
 * the files that are not as they are on disk. Stages: {@code gesture} makes a command of what a person did, {@code model}
 * holds the objects, their indexes and the stack, {@code text} lets the objects of a text follow it, {@code graft} reads
 * files again while they are open, {@code news} tells windows, {@code recovery} writes down what is not saved yet,
 * {@code disk} saves and looks at what other programs did.
 *
 * <p>The rule for threads: there is one lock for a landscape. Every method of the door waits for it, a gesture is done by
 * the thread that calls it, and whoever looks at objects over more than one call does so in
 * {@link dk.landskab.editing.OpenLandscape#reading}, the thread of a user interface too. In there nobody waits for another
 * thread: what takes long is copied out first, and done outside. Listeners that are told at once are told on the thread
 * of the gesture with the lock held, and edit nothing; listeners of news are told by an executor of their own without it.
 *
 * <p>What must hold: a gesture, and several that are done together, is done whole or not at all; a refused gesture has
 * changed nothing; undoing everything gives back the files byte for byte; a file that says something that was not
 * understood is never edited by its objects; a text is kept to the character, whatever it says; a reference means what
 * has its id now, in whichever file that stands; a failed saving leaves everything as dirty as it was, but for the files
 * that were written; what another program wrote is not written over unless a person has said so; and whenever the process
 * ends, what was not saved can be recovered up to the last gesture.
 */
package dk.landskab.editing;
