// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.Arrays;
import java.util.Set;

/** The folders that Archi keeps the concepts of a model in, by layer. */
enum ArchiFolder {
    /** Strategy. */
    STRATEGY("Strategy", "strategy", "Resource Capability ValueStream CourseOfAction"),
    /** Business. */
    BUSINESS("Business", "business", "BusinessActor BusinessRole BusinessCollaboration BusinessInterface "
            + "BusinessProcess BusinessFunction BusinessInteraction BusinessEvent BusinessService BusinessObject "
            + "Contract Representation Product"),
    /** Application. */
    APPLICATION("Application", "application", "ApplicationComponent ApplicationCollaboration ApplicationInterface "
            + "ApplicationFunction ApplicationInteraction ApplicationProcess ApplicationEvent ApplicationService "
            + "DataObject"),
    /** Technology, and the physical. */
    TECHNOLOGY("Technology & Physical", "technology", "Node Device SystemSoftware TechnologyCollaboration "
            + "TechnologyInterface Path CommunicationNetwork TechnologyFunction TechnologyProcess "
            + "TechnologyInteraction TechnologyEvent TechnologyService Artifact Equipment Facility "
            + "DistributionNetwork Material"),
    /** Motivation. */
    MOTIVATION("Motivation", "motivation", "Stakeholder Driver Assessment Goal Outcome Principle Requirement "
            + "Constraint Meaning Value"),
    /** Implementation and migration. */
    IMPLEMENTATION("Implementation & Migration", "implementation_migration",
            "WorkPackage Deliverable ImplementationEvent Plateau Gap"),
    /** What belongs to no layer. */
    OTHER("Other", "other", "Location Grouping Junction"),
    /** Relations. */
    RELATIONS("Relations", "relations", ""),
    /** Views. */
    DIAGRAMS("Views", "diagrams", "");

    private final String title;
    private final String word;
    private final Set<String> types;

    ArchiFolder(String title, String word, String types) {
        this.title = title;
        this.word = word;
        this.types = Set.of(types.split(" "));
    }

    /** The folder of a type of element. */
    static ArchiFolder of(String type) {
        return Arrays.stream(values()).filter(each -> each.types.contains(type)).findFirst().orElse(OTHER);
    }

    /** As a person reads it in Archi. */
    String title() {
        return title;
    }

    /** Its type, and its name on disk. */
    String word() {
        return word;
    }
}
