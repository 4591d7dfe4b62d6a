// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.kitos.map.KitosMapping;
import dk.landskab.exchange.update.LastSaid;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;
import dk.landskab.model.edit.Message;

/**
 * Marks what KITOS spoke of once and does not any more, as far as the part of it was read that would speak of it.
 * Nothing is deleted: the export may have been filtered, and a person decides.
 */
final class Vanishing {

    private static final String SHARED = "kitos.";
    private static final String MARKED = "true";

    private final WorkingCopy copy;
    private final KitosMapping mapping;
    private final String organisation;
    private final Set<String> seen;

    Vanishing(WorkingCopy copy, KitosMapping mapping, String organisation) {
        this.copy = copy;
        this.mapping = mapping;
        this.organisation = organisation;
        this.seen = mapping.drafts().stream().map(each -> each.element().getId()).collect(Collectors.toSet());
    }

    /** Takes the mark from what is there again. */
    void comeBack() {
        for (String id : seen) {
            if (copy.find(id) instanceof Element there && isMarked(there)) {
                there.getProperties().removeIf(Vanishing::isMark);
            }
        }
    }

    /**
     * Marks what is missing: what is new in that is told, unless it belongs to something else that is missing; what was
     * missing before is counted.
     */
    void mark(ImportReport.Builder report) {
        List<Element> missing = copy.objects().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(this::isMissing).toList();
        List<Element> fresh = missing.stream().filter(element -> !isMarked(element)).toList();
        Set<String> ids = missing.stream().map(Element::getId).collect(Collectors.toSet());
        List<Element> told = fresh.stream().filter(each -> !belongs(each, ids)).toList();
        told.forEach(each -> report.entry(Kind.VANISHED, message(each), each.getId(), null));
        note(report, "vanished.along", fresh.size() - told.size());
        note(report, "vanished.before", missing.size() - fresh.size());
        fresh.forEach(Vanishing::mark);
    }

    private static void note(ImportReport.Builder report, String key, int number) {
        if (number > 0) {
            report.entry(Kind.NOTE, KitosImporter.message(key, number), null, null);
        }
    }

    private static void mark(Element element) {
        Property mark = CoreFactory.eINSTANCE.createProperty();
        mark.setId(element.getId() + ".p.kitos-vanished");
        mark.setKey(KitosImporter.VANISHED);
        mark.setValue(MARKED);
        element.getProperties().add(mark);
    }

    private static Message message(Element gone) {
        return gone instanceof RoleAssignment role && role.getOf() != null
                ? KitosImporter.message("vanished.role", role, role.getOf())
                : KitosImporter.message("vanished", gone.eClass(), gone);
    }

    /** Whether something is of one of the elements with these ids: it has an end there, or an id that begins with it. */
    private static boolean belongs(Element element, Set<String> ids) {
        Stream<Element> ends = switch (element) {
            case RoleAssignment role -> Stream.of(role.getOf());
            case Integration integration -> Stream.of(integration.getFrom(), integration.getTo());
            default -> Stream.empty();
        };
        if (ends.anyMatch(each -> each != null && ids.contains(each.getId()))) {
            return true;
        }
        String id = element.getId();
        return IntStream.range(0, id.length()).filter(i -> id.charAt(i) == '.')
                .anyMatch(i -> ids.contains(id.substring(0, i)));
    }

    private boolean isMissing(Element element) {
        if (element.getId() == null || seen.contains(element.getId())
                || !element.getId().startsWith(organisation + ".") && !element.getId().startsWith(SHARED)) {
            return false;
        }
        Optional<LastSaid> said = LastSaid.of(element, KitosMapping.SAID);
        return said.isPresent() && mapping.isComplete(said.get().part());
    }

    private static boolean isMarked(Element element) {
        return element.getProperties().stream().anyMatch(Vanishing::isMark);
    }

    private static boolean isMark(Property property) {
        return KitosImporter.VANISHED.equals(property.getKey());
    }
}
