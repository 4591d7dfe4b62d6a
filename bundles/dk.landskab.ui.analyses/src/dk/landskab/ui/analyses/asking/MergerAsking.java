// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.ui.analyses.question.MergerQuestion;
import dk.landskab.ui.analyses.question.MergerTerms;
import dk.landskab.ui.analyses.question.PlanPlace;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.navigator.Desk;

/** Asks for the analysis of two organisations that become one: who, by which plan, and how it is reckoned. */
public final class MergerAsking implements Asking {

    private static final int MOST_MONTHS = 600;

    private final Desk desk;
    private PlaceField a;
    private PlaceField b;
    private Field<Optional<LocalDate>> effective;
    private FolderField plan;
    private Field<Boolean> update;
    private PlaceField reference;
    private Field<Optional<LocalDate>> date;
    private Field<Optional<BigDecimal>> threshold;
    private Field<Optional<String>> currency;
    private Field<SortedMap<String, BigDecimal>> rates;
    private Field<Optional<BigDecimal>> index;
    private Field<Optional<BigDecimal>> months;

    /** Asks at a desk. */
    public MergerAsking(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("merger", this::who), new Page("reckoning", this::how));
    }

    private void who(Fields fields) {
        a = fields.place("merger.a", true);
        b = fields.place("merger.b", false);
        effective = fields.date("merger.effective", Optional.empty());
        plan = fields.folder("merger.plan");
        update = fields.check("merger.update");
        fields.note("merger.note");
    }

    private void how(Fields fields) {
        date = fields.date("date", Optional.of(desk.today()));
        reference = fields.optionalPlace("merger.reference");
        threshold = fields.number("merger.threshold", String.valueOf(CoverageParameters.DEFAULT.okPercent()), 1, 100);
        currency = fields.typed("merger.currency", "", fields.say("merger.currency.usual"), Typed::currency);
        rates = fields.typed("merger.rates", "", "SEK=0.65", Typed::rates);
        index = fields.number("merger.index", "0", -99, 99);
        months = fields.number("merger.months", String.valueOf(MoneyParameters.DEFAULT.horizonMonths()), 1,
                MOST_MONTHS);
    }

    @Override
    public void typed() {
        if (plan != null && plan.field().wrong().isEmpty()) {
            update.ask(plan.field().value().isPresent());
        }
    }

    @Override
    public Question question() {
        MergerTerms terms = new MergerTerms(date.value().orElse(desk.today()), effective.value(),
                threshold.value().map(BigDecimal::intValue), currency.value(), rates.value(), index.value(),
                months.value().map(BigDecimal::intValue));
        return new MergerQuestion(a.field().value(), b.field().value(), plan.field().value().map(this::plan),
                reference.value(), terms, desk.landscape().formats());
    }

    private PlanPlace plan(Path folder) {
        boolean isOpen = folder.equals(Path.of(desk.landscape().landscape().origin().place()).toAbsolutePath()
                .normalize());
        Optional<OpenLandscape> open = isOpen ? Optional.of(desk.landscape()) : Optional.empty();
        return new PlanPlace(folder, open, update.value());
    }
}
