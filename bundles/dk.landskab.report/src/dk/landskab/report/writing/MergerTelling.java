// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Party;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.rules.cost.Amount;

/** What every part of the report of a merger tells with: the result, a voice, and the elements that were mentioned. */
record MergerTelling(MergerReport result, Voice voice, ElementIndex elements) {

    /** A section shows at most so many reasons; the table of open questions has all of them. */
    private static final int REASONS_AT_MOST = 12;

    /** A text about mergers. */
    String say(String key, Object... arguments) {
        return voice.say("merger." + key, arguments);
    }

    /** A text about so many. */
    String count(String key, int count, Object... more) {
        return voice.count("merger." + key, count, more);
    }

    /** The name of a party. */
    String party(Side side) {
        return voice.say(result.parties().party(side).name());
    }

    /** The names of some parties. */
    String parties(Collection<Side> sides) {
        return sides.stream().sorted().map(this::party).collect(Collectors.joining(", "));
    }

    /** A party, as a mention of its organisation where it is known. */
    Cell party(Party party) {
        return party.organisation().map(each -> refs(List.of(each))).orElseGet(() -> Cell.text(party(party.side())));
    }

    /** Whose an element is; nothing for what only the plan has. */
    Cell owner(Element element) {
        Set<Side> sides = result.parties().sidesOf(element);
        return Cell.text(parties(sides));
    }

    String head(String key) {
        return voice.say("column." + key);
    }

    Table table(String key, List<Column> columns, List<List<Cell>> rows, Object... arguments) {
        return new Table(key, voice.say("table." + key), voice.say("caption." + key, arguments), columns, rows);
    }

    Cell refs(Collection<? extends Element> some) {
        return Cell.refs(elements.refs(some));
    }

    Cell ref(Element element) {
        return Cell.refs(List.of(elements.ref(element)));
    }

    /** Mentions in one line, for where there may be many. */
    Cell brief(Collection<? extends Element> some) {
        return Cell.brief(elements.refs(some));
    }

    /** An amount in whole units of its currency. */
    static Cell money(Amount amount) {
        return Cell.number(amount.rounded(0));
    }

    /** An amount in whole units of its currency, or unknown. */
    static Cell money(Optional<Amount> amount) {
        return amount.map(MergerTelling::money).orElse(Cell.UNKNOWN);
    }

    /** An amount with its currency, to stand in a sentence. */
    String amount(Amount amount) {
        return say("amount", amount.rounded(0), currency());
    }

    /** The currency of every amount of the costs; what stands in for it where there is no line at all. */
    String currency() {
        String currency = result.costs().currency();
        return currency.isEmpty() ? "–" : currency;
    }

    /** A section with those of its tables that have rows, and with the reasons for what is open. */
    Section section(String id, String answer, Optional<Figure> figure, List<Undecided> undecided, Table... tables) {
        return new Section(id, say(id + ".title"), answer, figure,
                Stream.of(tables).filter(table -> !table.rows().isEmpty()).toList(), reasons(undecided));
    }

    /** The reasons in words, each once; of many, the first and how many more there are. */
    List<String> reasons(List<Undecided> undecided) {
        List<String> reasons = new ArrayList<>(
                undecided.stream().map(each -> voice.say(each.why())).distinct().toList());
        int more = reasons.size() - REASONS_AT_MOST;
        if (more > 1) {
            reasons.subList(REASONS_AT_MOST, reasons.size()).clear();
            reasons.add(count("moreReasons", more));
        }
        return reasons;
    }
}
