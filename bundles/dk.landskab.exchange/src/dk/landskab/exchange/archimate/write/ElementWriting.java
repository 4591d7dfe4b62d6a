// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import static dk.landskab.model.core.CorePackage.Literals.ELEMENT__EXTERNAL_REFS;
import static dk.landskab.model.core.CorePackage.Literals.ELEMENT__PROPERTIES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.archimate.map.Described;
import dk.landskab.exchange.content.Statements;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Location;

/** Writes what one element says: as an element of the model, or as what a relation or the model itself says. */
final class ElementWriting {

    private static final Location NOWHERE = Location.of("");
    private static final String JUNCTION = "Junction";

    private final WrittenIds ids;
    private final Family family;
    private final Described described;
    private final Statements.Omission omitted;

    /** @param omitted what relations say, or what is not to be written */
    ElementWriting(WrittenIds ids, Family family, Statements.Omission omitted) {
        this.ids = ids;
        this.family = family;
        this.described = new Described(family);
        this.omitted = omitted;
    }

    /** An element of the model. */
    ArchimateModel.Element element(Element element) {
        Typing typing = Typing.of(element);
        Set<Attribute> allowed = typing.type().equals(JUNCTION)
                ? EnumSet.of(Attribute.SPECIALISATION, Attribute.JUNCTION_TYPE) : EnumSet.of(Attribute.SPECIALISATION);
        List<Property> first = new ArrayList<>();
        if (typing.stated()) {
            first.add(OwnWords.property(OwnWords.CLASS, element.eClass().getName()));
        }
        if (element.eContainer() instanceof Identified container
                && !(container instanceof Part)) {
            first.add(OwnWords.property(OwnWords.IN, container.getId()));
        }
        Details details = details(element, typing.read(element.eClass()), allowed, first);
        return new ArchimateModel.Element(ids.of(element), typing.type(),
                specialised(details, typing.specialisation()), NOWHERE);
    }

    private static Details specialised(Details details, String specialisation) {
        if (specialisation.isEmpty()) {
            return details;
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.putAll(details.attributes());
        attributes.put(Attribute.SPECIALISATION, specialisation);
        return new Details(details.name(), details.documentation(), attributes, details.properties());
    }

    /**
     * What an element says besides its type and its ends.
     *
     * @param read a new element as reading the type gives it; it is filled
     * @param allowed the attributes that the type has
     * @param first properties that come before the others of ours
     */
    Details details(Element element, Element read, Set<Attribute> allowed, List<Property> first) {
        var source = ids.source(element);
        Set<Attribute> kept = EnumSet.copyOf(allowed);
        source.filter(each -> !SourceIds.written(family, each.sourceId()).equals(each.written()))
                .ifPresent(each -> kept.add(Attribute.ID));
        PlainProperties plain = new PlainProperties(element.getId(), element.getProperties(), kept);
        Details bare = plain.details(element.getName(), element.getDescription(), List.of());
        List<Property> own = new ArrayList<>();
        if (source.isEmpty()) {
            own.add(OwnWords.property(OwnWords.ID, element.getId()));
            described.own(read, element.getId(), bare);
        } else {
            if (!source.get().readAs().equals(element.getId())) {
                own.add(OwnWords.property(OwnWords.IMPORTED_ID, element.getId()));
            }
            described.element(read, element.getId(), source.get().sourceId(), source.get().written(), bare);
        }
        own.addAll(first);
        own.addAll(new Difference((holder, feature, value) -> omitted.omits(holder, feature, value)
                || feature == ELEMENT__PROPERTIES && plain.contains(value)
                || feature == ELEMENT__EXTERNAL_REFS && source.isPresent() && isIdentity(element, (ExternalRef) value))
                .between(element, read));
        return plain.details(element.getName(), element.getDescription(), own);
    }

    private static boolean isIdentity(Element element, ExternalRef reference) {
        return (element.getId() + ".archimate").equals(reference.getId());
    }
}
