// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import org.eclipse.swt.widgets.Composite;

/** One of the parts that stand behind each other. It reads nothing before it is seen. */
interface Pane {

    /** What is laid out; the pane goes with it. */
    Composite control();

    /** Takes the keyboard. */
    void setFocus();

    /** What it shows may not be so any more. */
    void stale();

    /** It is seen now: reads what it shows, if that may not be so any more. */
    void show();
}
