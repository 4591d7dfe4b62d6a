// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.governance.Procurement;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.BuyKind;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.DataNeed;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;
import dk.landskab.store.Landscape;

/** What a case and the landscape around it say at a date about the variables of conditions. */
public final class CaseFacts {

    private final Acquisition acquisition;
    private final EffectiveProcess process;
    private final LocalDate date;
    private final Results results;
    private final InformationFacts information;
    private final SystemFacts systems;

    private CaseFacts(Acquisition acquisition, EffectiveProcess process, LocalDate date, Referrers referrers) {
        this.acquisition = acquisition;
        this.process = process;
        this.date = date;
        this.results = Results.of(acquisition, date);
        this.information = new InformationFacts(acquisition);
        this.systems = new SystemFacts(acquisition, referrers);
    }

    /**
     * The facts of a case.
     *
     * @param process that the case runs through
     * @param landscape that the case is part of
     */
    public static CaseFacts of(Acquisition acquisition, EffectiveProcess process, LocalDate date,
            Landscape landscape) {
        return of(acquisition, process, date, Referrers.in(landscape));
    }

    /**
     * The facts of a case that is part of something else than a landscape that was read.
     *
     * @param process that the case runs through
     * @param referrers who refers to whom around the case
     */
    public static CaseFacts of(Acquisition acquisition, EffectiveProcess process, LocalDate date,
            Referrers referrers) {
        return new CaseFacts(acquisition, process, date, referrers);
    }

    /** The case. */
    public Acquisition acquisition() {
        return acquisition;
    }

    /** The process that it runs through. */
    public EffectiveProcess process() {
        return process;
    }

    /** The date. */
    public LocalDate date() {
        return date;
    }

    /** The results that are there. */
    public Results results() {
        return results;
    }

    /** Whether a variable that is true or false by itself is true. */
    public Truth isTrue(Variable flag) {
        Comparison bare = ProcurementFactory.eINSTANCE.createComparison();
        bare.setVariable(flag);
        return Evaluation.of(bare, this).value();
    }

    /** What is known of the variable that a comparison names. */
    Reading read(Comparison comparison) {
        return switch (comparison.getVariable()) {
            case COST_TOTAL -> new Money(acquisition.getCosts(), date).total(currency(comparison));
            case COST_YEARLY -> new Money(acquisition.getCosts(), date).yearly(currency(comparison));
            case CATEGORY -> category();
            case BUY -> choice(Scales.BUY, Scales.word(acquisition.getKindOfBuy()),
                    acquisition.getKindOfBuy() != BuyKind.UNSPECIFIED, Variable.BUY);
            case RISK -> risk();
            case PERSONAL_DATA -> information.personalData();
            case AI -> information.ai();
            case AI_CLASS -> information.aiClass();
            case CONFIDENTIALITY -> information.level(DataNeed::getConfidentiality, DataObject::getConfidentiality);
            case INTEGRITY -> information.level(DataNeed::getIntegrity, DataObject::getIntegrity);
            case AVAILABILITY -> information.level(DataNeed::getAvailability, DataObject::getAvailability);
            case CROSSES_ZONE -> systems.crossesZone();
            case SELF_SERVICE -> systems.selfService();
            case TENDER -> tender();
            case NEW_SUPPLIER -> systems.newSupplier();
            case REPLACES -> Reading.of(Truth.of(!acquisition.getReplaces().isEmpty()), null);
            case PROCUREMENT -> choice(Scales.PROCUREMENT, Scales.word(acquisition.getProcurement()),
                    acquisition.getProcurement() != Procurement.UNKNOWN, Variable.PROCUREMENT);
            case ANSWER -> answer(comparison.getAnswerOf());
        };
    }

    /** Why a variable is not known, where the case does not state it. */
    static Message why(Variable variable, Object... arguments) {
        return Message.of(CaseFacts.class, "why." + variable.getName(), arguments);
    }

    private String currency(Comparison comparison) {
        return Optional.ofNullable(comparison.getValue()).flatMap(Money.Price::parse).flatMap(Money.Price::currency)
                .orElse(process.currency().orElse(null));
    }

    private Reading category() {
        List<String> names = process.categories().stream().map(EffectiveProcess::localName).toList();
        int index = acquisition.getCategory() == null ? -1
                : names.indexOf(EffectiveProcess.localName(acquisition.getCategory()));
        return index < 0 ? new Reading.Nothing(why(Variable.CATEGORY)) : Reading.exactly(index);
    }

    private static Reading choice(ValueType type, String word, boolean isStated, Variable variable) {
        return isStated ? type.number(word).<Reading>map(Reading::exactly)
                .orElseGet(() -> new Reading.Nothing(why(variable))) : new Reading.Nothing(why(variable));
    }

    /** The highest level that a risk assessment found. */
    private Reading risk() {
        Function<Assessment, AssessmentKind> kind = each -> each.getDefinition() == null ? each.getKind()
                : each.getDefinition().getKind();
        return results.latest().filter(each -> kind.apply(each) == AssessmentKind.RISK).map(Assessment::getLevel)
                .filter(level -> level != RiskLevel.UNKNOWN).map(level -> Scales.rank(Scales.RISK, level))
                .max(Integer::compare).<Reading>map(Reading::exactly)
                .orElseGet(() -> Reading.between(0, Scales.highest(Scales.RISK), why(Variable.RISK)));
    }

    private Reading tender() {
        Truth truth = switch (acquisition.getProcurement()) {
            case TENDER, EU_TENDER, MINI_TENDER -> Truth.TRUE;
            case DIRECT, FRAMEWORK_SKI, MEMBERSHIP -> Truth.FALSE;
            case JOINT, UNKNOWN -> Truth.UNKNOWN;
        };
        return Reading.of(truth, why(Variable.TENDER));
    }

    private Reading answer(AssessmentDef definition) {
        return Optional.ofNullable(definition).flatMap(results::latest).map(Assessment::getAnswer)
                .<Reading>map(Reading.Words::new)
                .orElseGet(() -> new Reading.Nothing(why(Variable.ANSWER, definition)));
    }

    /** What a yes-or-no of the landscape says; partly is yes. */
    static Truth truth(Tri stated) {
        return switch (stated) {
            case YES, PARTLY -> Truth.TRUE;
            case NO -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
