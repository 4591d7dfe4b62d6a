// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.List;

/**
 * How a report came about, so that somebody can make it again. It stands last: whoever reads the report does not need
 * it.
 *
 * @param title above it
 * @param facts the places in full with revision, commit and date, what was typed, when, and by whom
 */
public record Making(String title, List<Fact> facts) {

    /** Copies the list. */
    public Making {
        facts = List.copyOf(facts);
    }
}
