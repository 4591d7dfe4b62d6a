// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.archimate.map.RelationChoice;
import dk.landskab.exchange.archimate.map.RelationTable;
import dk.landskab.exchange.archimate.map.Suggested;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.store.Location;

/** Writes relations that references of the landscape were imported from, as they came. */
final class TraceWriting {

    private static final Location NOWHERE = Location.of("");
    private static final String ACCESS = "Access";

    /** What a child says that its relation does not. */
    @FunctionalInterface
    interface ChildProperties {

        /** @param read the child as the relation alone gives it */
        List<Property> of(EObject child, EReference to, EObject read);
    }

    private final WrittenIds ids;
    private final Family family;

    TraceWriting(WrittenIds ids, Family family) {
        this.ids = ids;
        this.family = family;
    }

    /** The attributes that a relation of a type may have. */
    static Set<Attribute> attributes(String kind) {
        EnumSet<Attribute> attributes = EnumSet.of(Attribute.SPECIALISATION);
        switch (kind) {
            case ACCESS -> attributes.add(Attribute.ACCESS_TYPE);
            case "Influence" -> attributes.add(Attribute.STRENGTH);
            case "Association" -> attributes.add(Attribute.DIRECTED);
            default -> {
                // the other types have none
            }
        }
        return attributes;
    }

    /** The attributes of a relation that the landscape says nothing more of. */
    Map<Attribute, String> access(String kind) {
        return kind.equals(ACCESS) ? Map.of(Attribute.ACCESS_TYPE, ACCESS) : Map.of();
    }

    /** That an access relation does not say how it accesses, which no format can leave out. */
    static List<Property> unsaid(String kind, Map<Attribute, String> attributes) {
        return kind.equals(ACCESS) && !attributes.containsKey(Attribute.ACCESS_TYPE)
                ? List.of(OwnWords.property(OwnWords.ACCESS_UNSAID, ACCESS)) : List.of();
    }

    /** The relation; empty where reading it would not give the trace and the value. */
    Optional<ArchimateModel.Relation> relation(Element holder, EReference reference, Trace trace, Element other,
            Written written, ChildProperties childProperties) {
        String kind = trace.getKind();
        if (kind == null || !RelationTable.TYPES.contains(kind) || !isPlain(trace)) {
            return Optional.empty();
        }
        boolean reversed = isReversed(trace);
        return RelationChoice.was(kind, reversed, reference, holder.eClass(), written.type(holder),
                written.seen(other), written.type(other)).map(choice -> relation(choice, holder, other, trace,
                        child(reference, trace, childProperties)));
    }

    private boolean isPlain(Trace trace) {
        return ids.isFromSource(trace) && isKept(trace.getName()) && isKept(trace.getDescription())
                && plain(trace, trace.getKind()).isWhole();
    }

    /** Whether a text is read back as it is. */
    private static boolean isKept(String text) {
        return text == null || !text.isEmpty() && text.equals(Texts.kept(text));
    }

    private PlainProperties plain(Trace trace, String kind) {
        Set<Attribute> allowed = attributes(kind);
        allowed.add(Attribute.REVERSED);
        WrittenIds.Source source = ids.source(trace).orElseThrow();
        if (!SourceIds.written(family, source.sourceId()).equals(source.written())) {
            allowed.add(Attribute.ID);
        }
        return new PlainProperties(trace.getId(), trace.getProperties(), allowed);
    }

    private static boolean isReversed(Trace trace) {
        return trace.getProperties().stream().anyMatch(each -> Attribute.REVERSED.key().equals(each.getKey()));
    }

    private ArchimateModel.Relation relation(RelationChoice choice, Element holder, Element other, Trace trace,
            List<Property> child) {
        WrittenIds.Source source = ids.source(trace).orElseThrow();
        List<Property> own = new ArrayList<>();
        if (!source.readAs().equals(trace.getId())) {
            own.add(OwnWords.property(OwnWords.IMPORTED_ID, trace.getId()));
        }
        PlainProperties plain = plain(trace, choice.kind());
        own.addAll(unsaid(choice.kind(), plain.details("", "", List.of()).attributes()));
        own.addAll(child);
        Details details = plain.details(trace.getName(), trace.getDescription(), own);
        return new ArchimateModel.Relation(source.written(), choice.kind(),
                ids.of(choice.targetHolds() ? other : holder), ids.of(choice.targetHolds() ? holder : other), details,
                NOWHERE);
    }

    private List<Property> child(EReference reference, Trace trace, ChildProperties properties) {
        return RelationChoice.childTo(reference).map(to -> {
            Identified child = trace.getTarget();
            Identified read = (Identified) EcoreUtil.create(child.eClass());
            Suggested.state(read, plain(trace, trace.getKind()).details(trace.getName(), "", List.of()));
            List<Property> all = new ArrayList<>();
            if (!Objects.equals(child.getId(), trace.getId() + RelationChoice.childSuffix(reference))) {
                all.add(OwnWords.property(OwnWords.CHILD, child.getId()));
            }
            all.addAll(properties.of(child, to, read));
            return all;
        }).orElse(List.of());
    }
}
