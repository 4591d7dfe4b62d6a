// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import org.eclipse.ui.forms.widgets.Section;

/** A group of a form, as who goes through it by keys meets it. */
interface Group {

    /** What it stands in; its title is what it is called. */
    Section section();

    /** Unfolds it, and gives the keyboard to what comes first in it. */
    void enter();
}
