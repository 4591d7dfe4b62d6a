// SPDX-License-Identifier: EPL-2.0

/**
 * What a person does to a landscape, one class a verb. A gesture is prepared, can be looked at, and is then done with
 * {@code call()} as one command of the open landscape, which one undo takes back. A gesture that is refused has changed
 * nothing. An instance is called once.
 */
package dk.landskab.editing.gesture;
