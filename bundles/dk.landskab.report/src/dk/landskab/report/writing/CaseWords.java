// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.Waiting;

/** How cases stand, and what gates ask for, in words. */
record CaseWords(Voice voice) {

    /** Who acts; a body and its unit that are called the same are named once. */
    String parties(List<Party> parties) {
        return parties.stream().map(this::party).distinct().collect(Collectors.joining(", "));
    }

    private String party(Party party) {
        if (party.actor().isEmpty()) {
            return voice.say(party.inWords());
        }
        String name = party.label();
        return party.unit().map(voice::name).filter(unit -> !unit.equals(name))
                .map(unit -> voice.say("pipeline.party", name, unit)).orElse(name);
    }

    /** How a case stands, with how long it has waited. */
    String status(CaseState state) {
        return state.waiting().map(this::status)
                .orElseGet(() -> voice.capital(voice.say(state.stage().inWords())));
    }

    private String status(Waiting waiting) {
        if (waiting.days().isEmpty()) {
            return voice.say("pipeline.waits");
        }
        long days = waiting.days().get();
        if (waiting.isNew()) {
            return voice.say("pipeline.today");
        }
        String key = waiting.isOverdue() ? "pipeline.overdue" : waiting.within().isPresent() ? "pipeline.within"
                : "pipeline.waiting";
        return voice.count(key, (int) days, waiting.within().orElse(0));
    }

    /** What a gate still asks for, apart from what whoever decides judges. */
    List<String> lacking(Waiting waiting) {
        return waiting.open().stream().filter(each -> each.standing() != NeededStanding.TO_JUDGE).map(this::lack)
                .toList();
    }

    private String lack(Needed needed) {
        return needed.standing() == NeededStanding.MISSING ? voice.name(needed.what())
                : voice.say("pipeline.lack", voice.name(needed.what()), voice.say(needed.standing().inWords()));
    }
}
