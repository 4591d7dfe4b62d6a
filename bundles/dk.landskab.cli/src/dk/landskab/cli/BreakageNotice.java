// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.merging.Breakage;

/** Warns whoever reads a landscape that Git merged it without us so that it is broken since, and says how to mend it. */
record BreakageNotice(Environment environment, Places places) {

    private static final Logger LOG = LoggerFactory.getLogger(BreakageNotice.class);

    /** Looks at the history of a place; says nothing where it has none, or nothing is broken. */
    void of(String place) {
        try {
            Places.Revision revision = places.revision(environment.place(place));
            // A part of a landscape refers to what it does not hold, and is not broken for that.
            if (revision.landscapes().path().isEmpty()) {
                Breakage.of(revision.landscapes(), revision.name()).ifPresent(this::tell);
            }
        } catch (UnreadableException noHistory) {
            LOG.debug("{} cannot tell since when it is as it is", place, noHistory);
        }
    }

    private void tell(Breakage breakage) {
        environment.err().println(Message.of(BreakageNotice.class, "breakage", breakage.commit().commit()
                .substring(0, 10), breakage.commit().subject(), breakage.problems().size(),
                breakage.problems().getFirst().what()).in(environment.language()));
    }
}
