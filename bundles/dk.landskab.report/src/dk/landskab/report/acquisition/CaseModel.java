// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;

/** What a template of a case sees. */
final class CaseModel {

    private static final String WORD = "word.";
    private static final int SHORT_HASH = 10;

    private CaseModel() {
    }

    /** The maps, lists and texts of a case in a language. */
    static Map<String, Object> of(Landscape landscape, CaseState state, Language language) {
        Teller teller = new Teller(language);
        GatePart gate = new GatePart(state, teller);
        HistoryPart history = new HistoryPart(state, teller);
        InformationPart information = new InformationPart(state.acquisition(), teller);
        NeedPart need = new NeedPart(state, teller);
        List<PoolShare> drawn = state.money().pools();
        List<PoolShare> pools = Pipeline.of(landscape, state.date()).pools().stream()
                .filter(each -> drawn.stream().anyMatch(own -> own.pool() == each.pool())).toList();
        return new Model().with("text", words(language)).with("case", need.map())
                .with("summary", new SummaryPart(state, pools, teller).sentences()).with("gate", gate.map())
                .with("permits", need.permits()).with("phases", phases(state, teller))
                .with("money", new MoneyPart(landscape, state, pools, teller).map())
                .with("information", information.information()).with("connections", information.connections())
                .with("requirements", information.requirements())
                .with("results", history.results()).with("decisions", history.decisions())
                .with("conditions", history.conditions()).with("history", history.all())
                .with("unknowns", gate.unknowns())
                .with("undecided", undecided(state, teller))
                .with("date", teller.date(state.date())).with("source", source(landscape.origin(), teller)).map();
    }

    private static List<Map<String, Object>> phases(CaseState state, Teller teller) {
        return state.phases().stream().map(each -> new Model().with("label", each.phase().getLabel())
                .with("standing", teller.capital(teller.say(each.standing().inWords())))
                .with("entered", teller.date(each.entered())).with("left", teller.date(each.left()))
                .with("gates", each.gates().stream().map(gate -> new Model().with("label", GateName.of(gate.gate()))
                        .with("standing", teller.capital(teller.say(gate.standing().inWords()))).map()).toList())
                .map()).toList();
    }

    /** What could not be told, apart from what counts as required, which is told with what it counts for. */
    private static List<String> undecided(CaseState state, Teller teller) {
        Set<String> told = Unknowns.of(state, teller).keySet().stream().map(each -> teller.say(each.why()))
                .collect(Collectors.toSet());
        return state.undecided().stream().map(each -> teller.say(each.why())).filter(each -> !told.contains(each))
                .distinct().toList();
    }

    /** Where the case was read from: the place by its last name, which says nothing of somebody's machine. */
    private static String source(Origin origin, Teller teller) {
        String place = origin.place().replace('\\', '/').replaceAll("/+$", "");
        String name = place.substring(place.lastIndexOf('/') + 1);
        return origin.commit().map(commit -> teller.say("source.commit", name,
                commit.id().substring(0, Math.min(SHORT_HASH, commit.id().length())))).orElse(name);
    }

    /** The words that a template may use, so that one template serves three languages. */
    private static Map<String, Object> words(Language language) {
        Map<String, Object> words = new TreeMap<>();
        Texts texts = new Texts(Teller.class);
        Stream<String> keys = Collections.list(texts.bundle(language).getKeys()).stream();
        keys.filter(key -> key.startsWith(WORD))
                .forEach(key -> words.put(key.substring(WORD.length()), texts.bundle(language).getString(key)));
        return words;
    }
}
