// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.content.Statement;
import dk.landskab.exchange.content.Statements;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.store.Landscape;

/** Makes an ArchiMate model of a landscape. Used once. */
final class Writing {

    private final Landscape landscape;
    private final Family family;
    private final boolean people;
    private final List<Element> elements;
    private final WrittenIds ids;
    private final Optional<Concept> model;
    private final Written written;

    private Writing(Landscape landscape, Family family, boolean people) {
        this.landscape = landscape;
        this.family = family;
        this.people = people;
        this.elements = landscape.all(Element.class).stream()
                .filter(each -> each.getId() != null && landscape.find(each.getId()).orElse(null) == each)
                .sorted(Comparator.comparing(Identified::getId)).toList();
        this.ids = new WrittenIds(family, elements);
        this.model = elements.stream().filter(Concept.class::isInstance).map(Concept.class::cast)
                .filter(each -> ArchimateMapping.MODEL.equals(each.getKind()) && ids.source(each).isPresent())
                .findFirst();
        this.written = new Written(elements.stream().filter(each -> each != model.orElse(null)).toList());
    }

    /**
     * The model.
     *
     * @param people whether the names of people are written
     */
    static ArchimateModel of(Landscape landscape, Family family, boolean people) {
        return new Writing(landscape, family, people).write();
    }

    private ArchimateModel write() {
        RelationWriting relations = new RelationWriting(ids, written, new TraceWriting(ids, family), this::isLeftOut);
        elements.forEach(relations::write);
        ElementWriting writing = new ElementWriting(ids, family, (holder, feature, value) ->
            isLeftOut(holder, feature, value) || relations.says(holder, feature, value));
        List<ArchimateModel.Relation> all = new ArrayList<>();
        elements.stream().filter(written::isLink).forEach(each -> all.add(written.link(each)
                .relation(each, ids, written, writing)));
        all.addAll(relations.relations());
        return new ArchimateModel(family, model.map(ids::of).orElse("id-landskab"), details(writing),
                elements.stream().filter(written::isElement).map(writing::element).toList(), all, views(all),
                Map.of());
    }

    private List<ArchimateModel.View> views(List<ArchimateModel.Relation> relations) {
        Map<String, ArchimateModel.Relation> byId = relations.stream()
                .collect(Collectors.toMap(ArchimateModel.Relation::id, Function.identity()));
        return landscape.all(Diagram.class).stream()
                .filter(each -> each.getId() != null && landscape.find(each.getId()).orElse(null) == each)
                .sorted(Comparator.comparing(Identified::getId))
                .map(each -> new ViewWriting(ids, written, family, byId, each).view()).toList();
    }

    private boolean isLeftOut(EObject holder, EStructuralFeature feature, Object value) {
        return !people && feature == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME;
    }

    private Details details(ElementWriting writing) {
        List<Property> parts = partProperties();
        if (model.isEmpty()) {
            List<Property> all = new ArrayList<>();
            all.add(OwnWords.property(OwnWords.LANDSCAPE, "1"));
            all.addAll(parts);
            return new Details(name(), "", Map.of(), all);
        }
        Concept read = CoreFactory.eINSTANCE.createConcept();
        read.setKind(ArchimateMapping.MODEL);
        Details details = writing.details(model.get(), read, EnumSet.noneOf(Attribute.class), List.of());
        List<Property> all = new ArrayList<>(details.properties());
        all.addAll(parts);
        return new Details(details.name(), details.documentation(), details.attributes(), all);
    }

    /** What the files say besides their elements; of several files, what does not speak of one of them. */
    private List<Property> partProperties() {
        List<Part> parts = landscape.all(Part.class);
        Set<Statement> statements = new LinkedHashSet<>();
        for (Part part : parts) {
            statements.addAll(Statements.of(part, (holder, feature, value) -> parts.size() > 1
                    && (feature == CorePackage.Literals.PART__TITLE
                            || feature == CorePackage.Literals.PART__FORMAT_VERSION)));
        }
        List<Property> properties = new ArrayList<>();
        if (parts.size() == 1 && parts.getFirst().getId() != null) {
            properties.add(OwnWords.property(OwnWords.PART + "id", parts.getFirst().getId()));
        }
        statements.forEach(each -> properties.add(OwnWords.property(new Statement(OwnWords.PART + each.path(),
                each.text()))));
        return properties;
    }

    private String name() {
        return landscape.all(Part.class).stream().map(Part::getTitle).filter(each -> each != null && !each.isBlank())
                .map(Texts::kept).findFirst().orElseGet(() -> Texts.kept(landscape.origin().place()));
    }
}
