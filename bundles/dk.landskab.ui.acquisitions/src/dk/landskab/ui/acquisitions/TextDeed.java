// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import dk.landskab.model.edit.Message;

/** What a person can do with a text beside typing, by menu, key or command. */
public enum TextDeed {

    /** Takes back what was typed last, or what came into the text from elsewhere. */
    UNDO("Ctrl+Z"),
    /** Does again what was taken back. */
    REDO("Ctrl+Shift+Z"),
    /** Offers what may be written at the caret. */
    ASSIST("Ctrl+Space"),
    /** Offers what would mend what is wrong in the line. */
    FIX("Ctrl+1"),
    /** Goes to where that is defined which is named at the caret. */
    DEFINITION("F3"),
    /** Lists who names what is named at the caret. */
    REFERENCES("Ctrl+Shift+G"),
    /** Gives what is named at the caret another id, everywhere. */
    RENAME("Alt+Shift+R"),
    /** Sets the text out. */
    FORMAT("Ctrl+Shift+F"),
    /** Makes the chosen lines comments, or what they were before. */
    COMMENT("Ctrl+7"),
    /** Goes to the next thing that is wrong. */
    NEXT("Ctrl+."),
    /** Goes to the one before. */
    PREVIOUS("Ctrl+,"),
    /** Looks for words. */
    FIND("Ctrl+F"),
    /** Folds everything away that can be. */
    FOLD(""),
    /** Unfolds everything. */
    UNFOLD("");

    private final String keys;

    TextDeed(String keys) {
        this.keys = keys;
    }

    /** The keys that do it, as the workbench binds them; empty for none. */
    public String keys() {
        return keys;
    }

    /** What it is called. */
    public Message title() {
        return Message.of(TextDeed.class, "deed." + name());
    }
}
