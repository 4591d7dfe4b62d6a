// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.analysis.State;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Run;
import dk.landskab.store.Origin;

/** The facts at the top of a report: the places with revision, commit and date, and who ran what when. */
final class Head {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);
    private static final int SHORT_HASH = 10;

    private final Voice voice;

    Head(Voice voice) {
        this.voice = voice;
    }

    Fact state(String labelKey, State state) {
        String place = place(state.landscape().origin());
        String text = state.plateau().map(plateau -> voice.say("head.plateau", plateau, state.date(), place))
                .orElseGet(() -> voice.say("head.at", place, state.date()));
        return new Fact(voice.say(labelKey), text);
    }

    Fact place(String labelKey, Origin origin) {
        return new Fact(voice.say(labelKey), place(origin));
    }

    List<Fact> run(Run run) {
        List<Fact> facts = command(run);
        facts.add(1, new Fact(voice.say("head.time"), MOMENT.format(run.time())));
        return facts;
    }

    /** What was typed and who did, but not when, for reports that are the same whenever they are made. */
    List<Fact> command(Run run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("head.command"), run.command()));
        run.by().ifPresent(by -> facts.add(new Fact(voice.say("head.by"), by)));
        return facts;
    }

    private String place(Origin origin) {
        return origin.commit().map(commit -> voice.say("head.commit", origin.place(),
                commit.id().substring(0, Math.min(SHORT_HASH, commit.id().length())), MOMENT.format(commit.time())))
                .orElse(origin.place());
    }
}
