// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses;

import java.util.function.Function;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.asking.Asking;
import dk.landskab.ui.navigator.Desk;

/**
 * An analysis that the workbench offers.
 *
 * @param name the same always; its text is {@code analysis.NAME}
 * @param asking asks what is wanted
 */
public record Analysis(String name, Function<Desk, Asking> asking) {

    /** What it is called in a menu. */
    public String label(Language language) {
        return Message.of(Analysis.class, "analysis." + name).in(language);
    }
}
