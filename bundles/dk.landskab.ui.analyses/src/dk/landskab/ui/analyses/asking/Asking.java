// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.List;
import java.util.function.Consumer;

import dk.landskab.ui.analyses.question.Question;

/** One asking of a person: pages of fields, and the question that comes of them. */
public interface Asking {

    /**
     * A page.
     *
     * @param name of its texts: {@code page.NAME} and {@code page.NAME.what}
     * @param fill makes the fields
     */
    record Page(String name, Consumer<Fields> fill) {
    }

    /** The pages, in their order; at least one. */
    List<Page> pages();

    /** Another field may be asked for now that something was typed. */
    default void typed() {
    }

    /** The question; only when no field is wrong. */
    Question question();
}
