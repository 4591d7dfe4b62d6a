// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

/** What a person fills in. It changes nothing by itself but through its slot. */
interface Input {

    /** Shows the value as it is now; what is being typed and was not understood stays. */
    void refresh();

    /** Takes what was typed; false where it cannot be understood, which stays in the field. */
    default boolean commit() {
        return true;
    }

    /** Lets the person change it, or only read. */
    void enable(boolean changeable);

    /** Puts the cursor there. */
    void setFocus();
}
