// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.diagram.Diagram;
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
    private final Map<String, OwnWords> words = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Part frame = CoreFactory.eINSTANCE.createPart();
    private final List<Problem> problems = new ArrayList<>();

    private ArchimateMapping(ArchimateModel model, Naming naming) {
        this.model = model;
        this.ids = new SourceIds(model);
        this.naming = naming.with(statedIds());
        this.described = new Described(model.family());
    }

    private Map<String, String> statedIds() {
        Map<String, String> stated = new HashMap<>();
        model.elements().forEach(each -> stated(each.id(), each.details(), stated));
        model.relations().forEach(each -> stated(each.id(), each.details(), stated));
        stated(model.id(), model.details(), stated);
        model.views().forEach(each -> stated(each.id(), new Details("", "", Map.of(), each.properties()), stated));
        return stated;
    }

    private void stated(String written, Details details, Map<String, String> stated) {
        OwnWords said = OwnWords.of(details);
        if (!said.properties().isEmpty()) {
            words.put(ids.of(written), said);
            said.first(OwnWords.ID).or(() -> said.first(OwnWords.IMPORTED_ID)).filter(id -> !id.isBlank())
                    .ifPresent(id -> stated.put(ids.of(written), id));
        }
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
        RelationPlacing placing = new RelationPlacing(ids, sound.sound(), words, elements.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().eClass())), types);
        RelationMaking making = new RelationMaking(naming, described, elements);
        making.make(placing.placed().values());
        List<Diagram> diagrams = restore(making.children());
        List<Element> made = elements.values().stream().filter(each -> each.eContainer() == null)
                .sorted(Comparator.comparing(Identified::getId)).toList();
        return new Mapped(frame, made, diagrams, problems,
                new MappingReport(model, problems, placing, naming).of(made));
    }

    private List<Diagram> restore(Map<String, Identified> children) {
        List<Identified> all = new ArrayList<>(elements.values());
        all.add(frame);
        Restoration restoration = new Restoration(all);
        words.forEach((id, said) -> Optional.<Identified>ofNullable(children.get(id))
                .or(() -> Optional.ofNullable(elements.get(id)))
                .ifPresent(each -> restoration.restore(each, said, places.getOrDefault(id, Location.of("")))));
        OwnWords.of(model.details()).partStatements().forEach(each -> restoration.state(frame, each, Location.of("")));
        ViewMapping views = new ViewMapping(ids, naming, elements);
        List<Diagram> diagrams = model.views().stream().filter(each -> isFree(ids.of(each.id()), Location.of("")))
                .map(each -> views.diagram(each, restoration)).toList();
        restoration.finish();
        problems.addAll(restoration.problems());
        return diagrams;
    }

    private void mapModel() {
        frame.setId("part.model");
        if (OwnWords.of(model.details()).has(OwnWords.LANDSCAPE)) {
            return;
        }
        frame.setTitle(model.details().name());
        if (!model.id().isEmpty()) {
            Concept concept = CoreFactory.eINSTANCE.createConcept();
            concept.setKind(MODEL);
            add(concept, model.id(), model.details(), Location.of(""));
        }
    }

    private void mapElement(ArchimateModel.Element each) {
        String specialisation = each.details().attribute(Attribute.SPECIALISATION);
        Optional<EClass> stated = OwnWords.of(each.details()).first(OwnWords.CLASS).flatMap(Metamodel::classNamed)
                .filter(type -> !type.isAbstract() && CorePackage.Literals.ELEMENT.isSuperTypeOf(type));
        ElementRule rule = ElementTable.of(each.type(), specialisation);
        boolean implied = stated.map(type -> type.getName().equals(specialisation))
                .orElse(!rule.specialisation().isEmpty());
        Details details = implied ? withoutSpecialisation(each.details()) : each.details();
        Element element = stated.map(type -> (Element) EcoreUtil.create(type)).orElseGet(rule::create);
        if (add(element, each.id(), details, each.where())) {
            types.put(ids.of(each.id()), each.type());
        }
    }

    /** The class says it. */
    private static Details withoutSpecialisation(Details details) {
        return without(Attribute.SPECIALISATION, details);
    }

    private static Details without(Attribute attribute, Details details) {
        return new Details(details.name(), details.documentation(), details.attributes().entrySet().stream()
                .filter(each -> each.getKey() != attribute)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), details.properties());
    }

    private boolean add(Element element, String written, Details details, Location where) {
        String sourceId = ids.of(written);
        if (!isFree(sourceId, where)) {
            return false;
        }
        Details said = OwnWords.without(details);
        if (words.containsKey(sourceId) && words.get(sourceId).has(OwnWords.ID)) {
            described.own(element, naming.of(sourceId), said);
        } else {
            described.element(element, naming.of(sourceId), sourceId, written, said);
        }
        places.put(sourceId, where);
        elements.put(sourceId, element);
        return true;
    }

    private void register(Relation relation) {
        String sourceId = ids.of(relation.id());
        if (OwnWords.of(relation.details()).has(OwnWords.SHOWS)) {
            return;
        }
        if (isFree(sourceId, relation.where())) {
            places.put(sourceId, relation.where());
            relations.put(sourceId, plain(relation));
        }
    }

    /** The relation without what an export of ours said of it, which is known by its id. */
    private Relation plain(Relation relation) {
        OwnWords said = words.get(ids.of(relation.id()));
        if (said == null) {
            return relation;
        }
        Details details = OwnWords.without(relation.details());
        return new Relation(relation.id(), relation.type(), relation.source(), relation.target(),
                said.has(OwnWords.ACCESS_UNSAID) ? without(Attribute.ACCESS_TYPE, details) : details,
                relation.where());
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
