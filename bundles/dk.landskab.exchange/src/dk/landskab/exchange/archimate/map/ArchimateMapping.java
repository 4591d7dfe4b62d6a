// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;

/**
 * Maps one model. The model itself becomes a Concept of kind {@value #MODEL}, so that its name, purpose and properties
 * are kept and an import can tell which models it has brought in.
 *
 * <p>The outcome depends on what the model says, not on the order in which its file says it.
 */
public final class ArchimateMapping {

    /** The kind of the Concept that stands for the model itself. */
    public static final String MODEL = "Model";

    private final ArchimateModel model;
    private final Naming naming;
    private final SourceIds ids;
    private final Described described;
    private final Map<String, Element> elements = new TreeMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ArchimateMapping(ArchimateModel model, Naming naming) {
        this.model = model;
        this.naming = naming;
        this.ids = new SourceIds(model);
        this.described = new Described(model.family());
    }

    /** The model as elements of a landscape. */
    public static Mapped map(ArchimateModel model, Naming naming) {
        return new ArchimateMapping(model, naming).run();
    }

    private Mapped run() {
        mapModel();
        model.elements().forEach(this::mapElement);
        model.relations().forEach(this::register);
        SoundRelations sound = new SoundRelations(relations, elements.keySet(), ids);
        sound.dangling().forEach(each -> problems.add(dangling(each)));
        RelationPlacing placing = new RelationPlacing(ids, sound.sound(), elements.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().eClass())), types);
        new RelationMaking(naming, described, elements).make(placing.placed().values());
        List<Element> made = elements.values().stream().sorted(Comparator.comparing(Identified::getId)).toList();
        return new Mapped(made, problems, new MappingReport(model, problems, placing, naming).of(made));
    }

    private void mapModel() {
        if (!model.id().isEmpty()) {
            Concept concept = CoreFactory.eINSTANCE.createConcept();
            concept.setKind(MODEL);
            add(concept, model.id(), model.details(), Location.of(""));
        }
    }

    private void mapElement(ArchimateModel.Element each) {
        String specialisation = each.details().attribute(Attribute.SPECIALISATION);
        ElementRule rule = ElementTable.of(each.type(), specialisation);
        Details details = rule.specialisation().isEmpty() ? each.details() : withoutSpecialisation(each.details());
        if (add(rule.create(), each.id(), details, each.where())) {
            types.put(ids.of(each.id()), each.type());
        }
    }

    /** The class says it. */
    private static Details withoutSpecialisation(Details details) {
        return new Details(details.name(), details.documentation(), details.attributes().entrySet().stream()
                .filter(each -> each.getKey() != Attribute.SPECIALISATION)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), details.properties());
    }

    private boolean add(Element element, String written, Details details, Location where) {
        String sourceId = ids.of(written);
        if (!isFree(sourceId, where)) {
            return false;
        }
        described.element(element, naming.of(sourceId), sourceId, written, details);
        elements.put(sourceId, element);
        return true;
    }

    private void register(Relation relation) {
        String sourceId = ids.of(relation.id());
        if (isFree(sourceId, relation.where())) {
            relations.put(sourceId, relation);
        }
    }

    private boolean isFree(String sourceId, Location where) {
        if (sourceId.isEmpty()) {
            problems.add(new Problem(Problem.Kind.MISSING_ID, where, null, Optional.empty(),
                    Message.of(ArchimateMapping.class, "noId")));
            return false;
        }
        if (elements.containsKey(sourceId) || relations.containsKey(sourceId)) {
            problems.add(new Problem(Problem.Kind.DUPLICATE_ID, where, naming.of(sourceId), Optional.empty(),
                    Message.of(ArchimateMapping.class, "duplicate", sourceId)));
            return false;
        }
        return true;
    }

    private Problem dangling(Relation relation) {
        return new Problem(Problem.Kind.DANGLING_REFERENCE, relation.where(), naming.of(ids.of(relation.id())),
                Optional.empty(), Message.of(ArchimateMapping.class, "dangling", relation.type(),
                        end(relation.source()), end(relation.target())));
    }

    private Object end(String written) {
        EObject there = elements.get(ids.of(written));
        return there != null ? there : Message.of(ArchimateMapping.class, "missingEnd", written);
    }
}
