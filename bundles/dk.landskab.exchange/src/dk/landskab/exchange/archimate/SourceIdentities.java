// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.LandscapeIds;
import dk.landskab.exchange.archimate.map.Naming;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.model.edit.Message;

/**
 * Which elements and traces of a landscape came from an ArchiMate model, by their source ids, as far as they belong to
 * one organisation: two organisations may have imported one and the same reference model.
 */
final class SourceIdentities {

    private final Optional<String> organisation;
    private final Map<String, List<Identified>> bySource = new TreeMap<>();

    private SourceIdentities(Optional<String> organisation) {
        this.organisation = organisation;
    }

    /** Those in a landscape; without organisation, of all. */
    static SourceIdentities in(WorkingCopy copy, Optional<String> organisation) {
        SourceIdentities identities = new SourceIdentities(organisation);
        copy.objects().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(identities::isInScope)
                .forEach(each -> SourceStatements.identities(each).forEach(source -> identities.bySource
                        .computeIfAbsent(source, key -> new ArrayList<>(1)).add(each)));
        return identities;
    }

    private boolean isInScope(Identified object) {
        return object.getId() != null
                && organisation.map(each -> object.getId().startsWith(each + ".")).orElse(true);
    }

    /**
     * The ids for a model that is to be imported: what came from the source before keeps the id it has, unless several
     * things claim to be it.
     */
    Naming naming() {
        Map<String, String> known = new HashMap<>();
        bySource.forEach((source, claimants) -> {
            boolean usual = claimants.stream()
                    .anyMatch(each -> each.getId().equals(LandscapeIds.of(organisation, source)));
            if (!usual && claimants.size() == 1) {
                known.put(source, claimants.getFirst().getId());
            }
        });
        return new Naming(organisation, known);
    }

    /** Adds the source ids of fresh elements and their traces. */
    void add(Collection<Element> fresh, Set<String> seen) {
        for (Element each : fresh) {
            SourceStatements.identities(each).forEach(seen::add);
            each.getTraces().forEach(trace -> SourceStatements.identities(trace).forEach(seen::add));
        }
    }

    /**
     * What came from the models once and is not in them any more. Where the landscape has further models, nobody can
     * say which of them it came from, and only the number is told.
     *
     * @param seen all source ids that are in the models now
     */
    ImportReport vanished(List<ArchimateModel> models, Set<String> seen) {
        ImportReport.Builder report = new ImportReport.Builder();
        List<Identified> gone = bySource.entrySet().stream().filter(each -> !seen.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream()).filter(each -> !isModel(each)).toList();
        long others = bySource.values().stream().flatMap(List::stream).filter(SourceIdentities::isModel)
                .count() - models.stream().filter(each -> !each.id().isEmpty()).count();
        if (others > 0 && !gone.isEmpty()) {
            report.entry(Kind.NOTE, message("vanished.unknown", gone.size(), others), null, null);
        } else {
            gone.forEach(each -> report.entry(Kind.VANISHED, vanished(each), each.getId(), null));
        }
        return report.build();
    }

    private static Message vanished(Identified gone) {
        EObject holder = gone.eContainer();
        return gone instanceof Trace trace ? message("vanished.relation", trace.getKind(), holder, trace.getTarget())
                : message("vanished.element", gone.eClass(), gone);
    }

    private static boolean isModel(Identified object) {
        return object instanceof Concept concept && ArchimateMapping.MODEL.equals(concept.getKind());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(SourceIdentities.class, key, arguments);
    }
}
