// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.Mapped;
import dk.landskab.exchange.update.ElementMerge;
import dk.landskab.exchange.update.TraceRenewal;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * Brings ArchiMate models into a landscape, in any of the formats that are read and from any place.
 *
 * <p>An element is the one that has its source id, whatever it is called now. Names, documentation, types, properties
 * and relations follow the source; kinds and roles that a person has chosen stay, and so does everything that the
 * source does not speak of. What is no longer in the source is listed and left as it is. A new element goes into the
 * file of its organisation and package, an old one stays where it is.
 */
public final class ArchimateImporter implements Importer {

    @Override
    public String name() {
        return "archimate";
    }

    @Override
    public ImportResult run(ImportRequest request) {
        WorkingCopy copy = WorkingCopy.of(request.into());
        Set<String> seen = new HashSet<>();
        List<ArchimateModel> models = models(request.inputs());
        ImportReport report = new ImportReport(List.of(), List.of());
        List<Element> added = new ArrayList<>();
        for (ArchimateModel model : models) {
            SourceIdentities identities = SourceIdentities.in(copy, request.organisation());
            Mapped mapped = ArchimateMapping.map(model, identities.naming());
            identities.add(mapped.elements(), seen);
            ElementMerge merge = merge(copy, mapped.elements(), request.organisation());
            added.addAll(merge.added());
            new FrameMerge(copy, request.organisation()).merge(mapped.frame());
            DiagramMerge diagrams = new DiagramMerge(copy, request.organisation());
            mapped.diagrams().forEach(diagrams::merge);
            report = report.and(mapped.report()).and(retyped(merge));
        }
        ImportReport changes = changes(copy, added).and(organisation(copy, request.organisation()));
        ImportReport gone = SourceIdentities.in(copy, request.organisation()).vanished(models, seen);
        return new ImportResult(copy.drafts(), report.and(changes).and(gone));
    }

    private static List<ArchimateModel> models(List<String> inputs) {
        try (Places places = Places.standard()) {
            return inputs.stream().map(input -> model(places, input)).toList();
        }
    }

    private static ArchimateModel model(Places places, String input) {
        if (places.resolveForeign(input) instanceof ArchimateSource source) {
            return source.model();
        }
        throw new UnreadableException(Location.of(input), Message.of(ArchimateImporter.class, "notArchimate"));
    }

    private static ElementMerge merge(WorkingCopy copy, List<Element> fresh, Optional<String> organisation) {
        String folder = organisation.map(each -> each + "/").orElse("");
        ElementMerge merge = new ElementMerge(copy,
                each -> folder + each.eClass().getEPackage().getName() + ".landskab", ArchimateImporter::isSuggestion);
        SourceStatements.forget(copy, fresh);
        new TraceRenewal(copy, fresh).makeRoom(merge, SourceStatements::accessAlike);
        merge.merge(fresh);
        return merge;
    }

    /** Kinds and roles: the source's type is only a hint at them. */
    private static boolean isSuggestion(EAttribute attribute) {
        return attribute.getEAttributeType() instanceof EEnum;
    }

    private static ImportReport retyped(ElementMerge merge) {
        ImportReport.Builder report = new ImportReport.Builder();
        merge.retyped().forEach(each -> report.entry(Kind.RETYPED,
                Message.of(ArchimateImporter.class, "retyped", each, each.eClass()), each.getId(), null));
        return report.build();
    }

    private static ImportReport organisation(WorkingCopy copy, Optional<String> organisation) {
        ImportReport.Builder report = new ImportReport.Builder();
        organisation.filter(each -> !(copy.find(each) instanceof Organisation)).ifPresent(each -> report.entry(
                Kind.NOTE, Message.of(ArchimateImporter.class, "noOrganisation", each), each, null));
        return report.build();
    }

    private static ImportReport changes(WorkingCopy copy, List<Element> added) {
        Set<Element> updated = new HashSet<>(copy.changedElements());
        added.forEach(updated::remove);
        return new ImportReport.Builder()
                .count(Section.CHANGED, Message.of(ArchimateImporter.class, "added"), added.size())
                .count(Section.CHANGED, Message.of(ArchimateImporter.class, "updated"), updated.size())
                .build();
    }
}
