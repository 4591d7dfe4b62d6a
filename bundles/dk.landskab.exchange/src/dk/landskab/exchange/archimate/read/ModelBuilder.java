// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Element;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.ArchimateModel.Unread;
import dk.landskab.exchange.archimate.ArchimateModel.View;
import dk.landskab.exchange.archimate.Attribute;

/** Gathers what a reader finds, in whatever order it stands there. */
final class ModelBuilder {

    private static final Details NOTHING = new Details("", "", Map.of(), List.of());

    private final Family family;
    private String id = "";
    private Details details = NOTHING;
    private final List<Element> elements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final Map<String, String> specialisations = new HashMap<>();
    private final Map<Unread, Integer> unread = new EnumMap<>(Unread.class);

    ModelBuilder(Family family) {
        this.family = family;
    }

    void model(String modelId, Details modelDetails) {
        this.id = modelId;
        this.details = modelDetails;
    }

    void add(Element element) {
        elements.add(element);
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    void add(View view) {
        views.add(view);
    }

    /** A specialisation that elements may name by its id, before or after it is known. */
    void specialisation(String specialisationId, String name) {
        specialisations.put(specialisationId, name);
    }

    void unread(Unread what) {
        unread.merge(what, 1, Integer::sum);
    }

    ArchimateModel build() {
        List<Element> named = elements.stream().map(each -> new Element(each.id(), each.type(),
                specialised(each.details()), each.where())).toList();
        List<Relation> related = relations.stream().map(each -> new Relation(each.id(), each.type(), each.source(),
                each.target(), specialised(each.details()), each.where())).toList();
        return new ArchimateModel(family, id, details, named, related, views, unread);
    }

    private Details specialised(Details of) {
        String ids = of.attribute(Attribute.SPECIALISATION);
        if (ids.isEmpty() || family == Family.EXCHANGE) {
            return of;
        }
        String names = Arrays.stream(ids.split("\\s+")).map(each -> specialisations.getOrDefault(each, each))
                .sorted().collect(Collectors.joining(", "));
        Map<Attribute, String> attributes = new EnumMap<>(of.attributes());
        attributes.put(Attribute.SPECIALISATION, names);
        return new Details(of.name(), of.documentation(), attributes, of.properties());
    }
}
