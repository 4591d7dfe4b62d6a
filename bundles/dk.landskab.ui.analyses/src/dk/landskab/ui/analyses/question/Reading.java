// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Run;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartFormats;

/** Reads the places of a question, telling which; repositories stay open until it is closed. */
final class Reading implements AutoCloseable {

    private final Places places;
    private final Course course;

    Reading(PartFormats formats, Course course) {
        this.places = new Places(formats);
        this.course = course;
    }

    Landscape of(Source source) {
        course.at(Message.of(Reading.class, "reading", source.place()));
        return source.read(places);
    }

    Places places() {
        return places;
    }

    /** How a report came about, as the command line would be told the same; who asked is not told. */
    static Run run(List<String> words) {
        return new Run("landskab " + String.join(" ", words), Instant.now(), Optional.empty());
    }

    @Override
    public void close() {
        places.close();
    }
}
