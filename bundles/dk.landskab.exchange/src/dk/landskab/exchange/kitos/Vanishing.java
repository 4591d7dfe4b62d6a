// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.kitos.map.KitosMapping;
import dk.landskab.exchange.update.LastSaid;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;

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

    /** Marks what is missing: what is new in that is told, what was missing before is counted. */
    void mark(ImportReport.Builder report) {
        List<Element> missing = copy.objects().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(this::isMissing).toList();
        long before = missing.stream().filter(Vanishing::isMarked).count();
        for (Element each : missing.stream().filter(element -> !isMarked(element)).toList()) {
            Property mark = CoreFactory.eINSTANCE.createProperty();
            mark.setId(each.getId() + ".p.kitos-vanished");
            mark.setKey(KitosImporter.VANISHED);
            mark.setValue(MARKED);
            each.getProperties().add(mark);
            report.entry(Kind.VANISHED, KitosImporter.message("vanished", each.eClass(), each), each.getId(), null);
        }
        if (before > 0) {
            report.entry(Kind.NOTE, KitosImporter.message("vanished.before", before), null, null);
        }
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
