// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import dk.landskab.diagram.plan.LabelStyle;

/**
 * A label.
 *
 * @param text cannot control anything; line breaks are breaks; "" for none
 */
public record Label(String text, LabelStyle style) {

    /** The text on one line. */
    public String line() {
        return text.replace('\n', ' ');
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
