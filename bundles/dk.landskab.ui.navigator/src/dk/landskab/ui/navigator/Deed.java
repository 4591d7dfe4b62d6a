// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;

import dk.landskab.model.edit.Message;

/**
 * Something that can be done with an element and that another part of the window does, as an item of a menu.
 *
 * @param within what a menu below it holds; empty for an item that does something
 * @param action what it does; called on the thread of the window
 */
public record Deed(Message label, List<Deed> within, Runnable action) {

    /** Copies the list. */
    public Deed {
        within = List.copyOf(within);
    }

    /** An item. */
    public static Deed of(Message label, Runnable action) {
        return new Deed(label, List.of(), action);
    }

    /** A menu. */
    public static Deed menu(Message label, List<Deed> within) {
        return new Deed(label, within, () -> {
            // It only opens.
        });
    }
}
