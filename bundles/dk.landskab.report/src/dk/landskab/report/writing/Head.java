// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Making;
import dk.landskab.report.document.Run;
import dk.landskab.store.Origin;

/**
 * What stands at the top of a report: what it is for, the days and the places it tells of, as briefly as a reader needs
 * them. What it takes to make it again is gathered meanwhile, for the end.
 */
final class Head {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
    private static final int SHORT_HASH = 10;

    private final Voice voice;
    private final List<Fact> places = new ArrayList<>();

    Head(Voice voice) {
        this.voice = voice;
    }

    /** What a report is for, by the key of its kind. */
    String purpose(String kind) {
        return voice.say(kind + ".purpose");
    }

    Fact state(String labelKey, State state) {
        String place = place(voice.say(labelKey), state.landscape().origin()).value();
        String text = state.plateau().map(plateau -> voice.say("head.plateau", plateau, state.date(), place))
                .orElseGet(() -> voice.say("head.at", place, state.date()));
        return new Fact(voice.say(labelKey), text);
    }

    /** A place by its last name; where it lies is told at the end. */
    Fact place(String label, Origin origin) {
        places.add(new Fact(label, inFull(origin)));
        String name = lastName(origin.place());
        return new Fact(label, origin.commit().map(commit -> voice.say("head.committed", name,
                DAY.format(commit.time()))).orElse(name));
    }

    /** How the report came about. */
    Making making(Run run) {
        return making(run, Optional.of(new Fact(voice.say("head.time"), MOMENT.format(run.time()))));
    }

    /** How it came about but not when, for reports that are the same whenever they are made. */
    Making steady(Run run) {
        return making(run, Optional.empty());
    }

    private Making making(Run run, Optional<Fact> time) {
        List<Fact> facts = new ArrayList<>(places);
        time.ifPresent(facts::add);
        facts.add(new Fact(voice.say("head.command"), run.command()));
        run.by().ifPresent(by -> facts.add(new Fact(voice.say("head.by"), by)));
        return new Making(voice.say("head.made"), facts);
    }

    private String inFull(Origin origin) {
        return origin.commit().map(commit -> voice.say("head.commit", origin.place(),
                commit.id().substring(0, Math.min(SHORT_HASH, commit.id().length())), MOMENT.format(commit.time())))
                .orElse(origin.place());
    }

    /** The last of the names of a path; the whole of a place that ends in none. */
    static String lastName(String place) {
        String path = place.replaceFirst("[/\\\\]+$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.equals(".") || last.equals("..") ? place : last;
    }
}
