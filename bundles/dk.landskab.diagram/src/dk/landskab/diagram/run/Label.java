// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import dk.landskab.diagram.plan.LabelStyle;

/**
 * A label.
 *
 * @param text one line, which cannot control anything; "" for none
 */
public record Label(String text, LabelStyle style) {

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
