// SPDX-License-Identifier: EPL-2.0

/**
 * Writes down what is not saved yet, and gives it back after the process has ended without saving.
 *
 * <p>Every gesture appends what it touched, element by element and of a text range by range, to a journal of the process.
 * A journal that ends in the middle of a gesture is read up to that. Journals of processes that still live are left alone. Nothing is ever recovered
 * without somebody asking for it, and a journal is thrown away only when what it says is saved, recovered into another
 * journal, or was refused by the person.
 */
package dk.landskab.editing.recovery;
