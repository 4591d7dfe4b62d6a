// SPDX-License-Identifier: EPL-2.0

/**
 * The workbench: what an architect starts in the morning. It hosts views and editors over one open landscape and adds
 * what all of them need.
 *
 * <p>{@code landscape} knows which landscape is open, saves it and asks before anything is lost; {@code problems} shows
 * what rules say of it, and mends what they can; {@code welcome} is where one begins; {@code look} is light, dark and icons. The package itself
 * starts the workbench as a program of its own; in an ordinary Eclipse the views and commands are there without it.
 *
 * <p>What must hold: everything that takes long is done beside the window, tells how far it is and can be stopped; the
 * model is changed on the window's thread only; whatever fails is said in a sentence that names the file and what to do,
 * and leaves the landscape as it was; and nothing that was not saved is thrown away without asking.
 */
package dk.landskab.ui;
