// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Relation;

/**
 * Which area of OIO EA an element belongs to.
 *
 * <p>Classes say it themselves. A concept of a foreign model is placed by its ArchiMate type, and a relation by what
 * it leads from; what nothing is known of belongs to the business, where it must be explained.
 */
public final class Areas {

    private static final Map<EClass, Area> BY_CLASS = Metamodel.classes()
            .filter(type -> Metamodel.area(type).isPresent())
            .collect(Collectors.toUnmodifiableMap(type -> type,
                    type -> Area.valueOf(Metamodel.area(type).orElseThrow())));

    /** The first word of an ArchiMate type that decides; the order matters where one word begins with another. */
    private enum Layer {
        STRATEGY(Area.STRATEGY, "Capability", "CourseOfAction", "Resource", "ValueStream", "Stakeholder", "Driver",
                "Assessment", "Goal", "Outcome", "Principle", "Requirement", "Constraint", "Meaning", "Value"),
        ORGANISATION(Area.ORGANISATION, "BusinessActor", "BusinessRole", "BusinessCollaboration", "Location"),
        INFORMATION(Area.INFORMATION, "BusinessObject", "Representation", "DataObject", "Contract"),
        SERVICE(Area.SERVICE, "BusinessService", "Product", "ApplicationService", "TechnologyService",
                "InfrastructureService"),
        BUSINESS(Area.BUSINESS, "Business"),
        APPLICATION(Area.APPLICATION, "Application"),
        TECHNOLOGY(Area.TECHNOLOGY, "Technology", "Infrastructure", "Node", "Device", "SystemSoftware", "Path",
                "Communication", "Network", "Artifact", "Equipment", "Facility", "Distribution", "Material");

        private final Area area;
        private final String[] beginnings;

        Layer(Area area, String... beginnings) {
            this.area = area;
            this.beginnings = beginnings;
        }

        private boolean holds(String kind) {
            return Arrays.stream(beginnings).anyMatch(kind::startsWith);
        }
    }

    private Areas() {
    }

    /** The area of an element; never null and never {@link Area#UNSPECIFIED}. */
    public static Area of(Element element) {
        return switch (element) {
            case Concept concept -> ofKind(concept.getKind());
            case Relation relation when relation.getFrom() != null && !(relation.getFrom() instanceof Relation) ->
                of(relation.getFrom());
            default -> BY_CLASS.getOrDefault(element.eClass(), Area.BUSINESS);
        };
    }

    private static Area ofKind(String kind) {
        String type = Optional.ofNullable(kind).orElse("").replaceFirst("^.*:", "");
        return Arrays.stream(Layer.values()).filter(layer -> layer.holds(type)).findFirst()
                .map(layer -> layer.area).orElse(Area.BUSINESS);
    }
}
