// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a person looks for together when filling in a form; in the order in which a form asks. */
public enum PropertyGroup {

    /** What it is called, and what it is. */
    IDENTITY,
    /** What is said of it. */
    FACTS,
    /** When it is what. */
    LIFECYCLE,
    /** Who answers for it. */
    OWNERSHIP,
    /** What it costs, and how it is bought. */
    COSTS,
    /** How it is protected, and what the law asks. */
    SECURITY,
    /** What it hangs together with. */
    RELATIONS,
    /** Where it is known from, and what other systems call it. */
    SOURCES;

    private static final Set<String> IDENTIFYING = Set.of("id", "name", "label", "title", "aliases", "description",
            "kind", "kindText", "number", "code", "version");
    private static final Set<String> DATED = Set.of("Lifecycle", "Date", "DateTime", "LifecycleStatus", "DatePrecision",
            "InitiativeState", "AcquisitionState", "MergerState", "EventState", "StrategyState");
    private static final Set<String> TRACED = Set.of("Evidence", "ExternalRef", "Property", "Trace", "Confidence");
    private static final Set<String> CONFIRMING = Set.of("confirmedOn", "confirmedBy", "namespaces", "formatVersion");
    private static final Set<String> ACCOUNTABLE = Set.of("OrgUnit", "Organisation", "Actor", "Role");
    private static final Set<String> PERSONS = Set.of("functionTitle", "holderName");
    private static final Set<String> PRICED = Set.of("Cost", "BudgetPool", "Currency", "CostKind", "Period",
            "Certainty", "Procurement", "Licence");
    private static final Set<String> MONEY = Set.of("amount", "priceYear");
    private static final Set<String> PROTECTED = Set.of("Level", "PersonalData", "DataSubject", "LegalGround",
            "AiClass", "AiTraining", "RiskLevel", "RiskScore", "Control", "ControlState", "ControlValue", "Trust");
    private static final Set<String> GUARDED = Set.of("encrypted", "fileScanned", "monitored", "subProcessors",
            "thirdCountry", "auditRight", "containsAI", "erasureRule", "retentionRule", "deletionRule");

    private static final Texts TEXTS = new Texts(PropertyGroup.class);

    /** Where a feature is looked for. */
    public static PropertyGroup of(EStructuralFeature feature) {
        String name = feature.getName();
        EClassifier type = feature.getEType();
        if (IDENTIFYING.contains(name)) {
            return IDENTITY;
        } else if (is(feature, CONFIRMING, TRACED)) {
            return SOURCES;
        } else if (is(feature, GUARDED, PROTECTED)) {
            return SECURITY;
        } else if (is(feature, MONEY, PRICED)) {
            return COSTS;
        } else if (is(feature, PERSONS, ACCOUNTABLE)) {
            return OWNERSHIP;
        }
        return DATED.contains(type.getName()) ? LIFECYCLE : feature instanceof EReference ? RELATIONS : FACTS;
    }

    /** What the group is called. */
    public String in(Language language) {
        return TEXTS.get(language, "group." + name());
    }

    private static boolean is(EStructuralFeature feature, Set<String> names, Set<String> types) {
        return names.contains(feature.getName()) || types.contains(feature.getEType().getName());
    }
}
