// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

/** A view or an editor over the open landscape: where one is active, saving and undoing mean the landscape. */
public interface LandskabPart {
}
