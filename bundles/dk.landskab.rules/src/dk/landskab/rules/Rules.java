// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import static dk.landskab.store.Problem.Kind.CYCLE;
import static dk.landskab.store.Problem.Kind.DANGLING_REFERENCE;
import static dk.landskab.store.Problem.Kind.DUPLICATE_ID;
import static dk.landskab.store.Problem.Kind.COMMENT;
import static dk.landskab.store.Problem.Kind.INVALID_VALUE;
import static dk.landskab.store.Problem.Kind.MISSING_ID;
import static dk.landskab.store.Problem.Kind.NEWER_FORMAT;
import static dk.landskab.store.Problem.Kind.SYNTAX;
import static dk.landskab.store.Problem.Kind.UNKNOWN_CLASS;
import static dk.landskab.store.Problem.Kind.UNKNOWN_FEATURE;
import static dk.landskab.store.Problem.Kind.WRONG_TARGET;

import java.util.List;
import java.util.Optional;

import dk.landskab.rules.ai.ProhibitedAi;
import dk.landskab.rules.ai.SilentTraining;
import dk.landskab.rules.ai.UnclassifiedAi;
import dk.landskab.rules.ai.UnweighedRights;
import dk.landskab.rules.contract.BoundContract;
import dk.landskab.rules.contract.NoticeDue;
import dk.landskab.rules.contract.UnassignableContract;
import dk.landskab.rules.contract.UncoveredApplication;
import dk.landskab.rules.cost.MixedCurrencies;
import dk.landskab.rules.cost.OverspentPool;
import dk.landskab.rules.cost.UndatedCost;
import dk.landskab.rules.data.PersonInText;
import dk.landskab.rules.data.TwoMasters;
import dk.landskab.rules.data.UnclassifiedData;
import dk.landskab.rules.data.UnmeasuredBaseData;
import dk.landskab.rules.evidence.UnconfirmedApplication;
import dk.landskab.rules.evidence.UnknownCoverage;
import dk.landskab.rules.gap.BareRestriction;
import dk.landskab.rules.gap.UndecidedGap;
import dk.landskab.rules.gdpr.BareProcessing;
import dk.landskab.rules.gdpr.OverdueOversight;
import dk.landskab.rules.gdpr.UnagreedProcessor;
import dk.landskab.rules.gdpr.UnweighedConsequences;
import dk.landskab.rules.identity.SharedName;
import dk.landskab.rules.kle.ApplicationWithoutSubject;
import dk.landskab.rules.kle.ExpiredSubject;
import dk.landskab.rules.kle.UnknownSubject;
import dk.landskab.rules.merger.MissingSuccessor;
import dk.landskab.rules.merger.OneSidedCorrespondence;
import dk.landskab.rules.merger.UndisposedElement;
import dk.landskab.rules.merger.UnlandedData;
import dk.landskab.rules.ownership.MissingSystemOwner;
import dk.landskab.rules.ownership.StaleOwnership;
import dk.landskab.rules.process.UnplacedTask;
import dk.landskab.rules.reading.ReadingRule;
import dk.landskab.rules.sharing.UnownedSharing;
import dk.landskab.rules.time.LifecycleOrder;
import dk.landskab.rules.time.OutlivedSupport;
import dk.landskab.rules.time.UndatedOperation;
import dk.landskab.rules.time.UnsupportedProduct;

/** The rules there are. A new one is one more line here. */
public final class Rules {

    /** All rules, in the order in which they run. */
    public static final List<Rule> ALL = List.of(
            ReadingRule.of("V-FILE-1", UNKNOWN_CLASS, UNKNOWN_FEATURE),
            ReadingRule.of("V-FILE-2", INVALID_VALUE),
            ReadingRule.of("V-FILE-3", NEWER_FORMAT),
            ReadingRule.of("V-FILE-4", COMMENT).warning(),
            ReadingRule.of("V-FILE-5", SYNTAX),
            ReadingRule.of("V-ID-1", DUPLICATE_ID),
            ReadingRule.of("V-ID-2", DANGLING_REFERENCE).except(UnknownSubject::tells),
            new SharedName(),
            ReadingRule.of("V-ID-4", MISSING_ID),
            ReadingRule.of("V-REF-1", CYCLE),
            ReadingRule.of("V-REF-2", WRONG_TARGET),
            new LifecycleOrder(),
            new OutlivedSupport(),
            new UndatedOperation(),
            new UnsupportedProduct(),
            new UnconfirmedApplication(),
            new UnknownCoverage(),
            new MissingSystemOwner(),
            new StaleOwnership(),
            new UnknownSubject(),
            new ExpiredSubject(),
            new ApplicationWithoutSubject(),
            new UnplacedTask(),
            new UnclassifiedData(),
            new TwoMasters(),
            new UnmeasuredBaseData(),
            new PersonInText(),
            new UnagreedProcessor(),
            new OverdueOversight(),
            new UnweighedConsequences(),
            new BareProcessing(),
            new UnclassifiedAi(),
            new ProhibitedAi(),
            new UnweighedRights(),
            new SilentTraining(),
            new UncoveredApplication(),
            new NoticeDue(),
            new BoundContract(),
            new UnassignableContract(),
            new UndatedCost(),
            new OverspentPool(),
            new MixedCurrencies(),
            new OneSidedCorrespondence(),
            new UndisposedElement(),
            new MissingSuccessor(),
            new UnlandedData(),
            new UnownedSharing(),
            new UndecidedGap(),
            new BareRestriction());

    private Rules() {
    }

    /** The rule with an id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules of a family, such as {@code V-TIME}; empty where there is no such family. */
    public static List<Rule> family(String family) {
        return ALL.stream().filter(rule -> rule.id().substring(0, rule.id().lastIndexOf('-')).equals(family)).toList();
    }
}
