// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.kitos.map.Draft;
import dk.landskab.exchange.kitos.map.KitosMapping;
import dk.landskab.exchange.kitos.read.KitosFiles;
import dk.landskab.exchange.kitos.read.Source;
import dk.landskab.exchange.update.ElementMerge;
import dk.landskab.exchange.update.ThreeWay;
import dk.landskab.exchange.update.ThreeWay.Kept;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Interface;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.information.ProcessingActivity;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * Brings what OS2 KITOS exports into a landscape: its overviews and the answers of its interfaces, in any mix and
 * order.
 *
 * <p>Values follow KITOS where only KITOS has changed them since the last import, and stay where a person has changed
 * them here; where both have, the person's stays and KITOS's is told. What is no longer in KITOS is marked and left.
 * Names of people are not brought in.
 */
public final class KitosImporter implements Importer {

    /** The property of what has vanished from KITOS. */
    public static final String VANISHED = "kitos:vanished";

    /** What people call by its name; other things are called after these. */
    private static final List<Class<? extends Element>> TOLD = List.of(Application.class, Contract.class,
            ProcessingActivity.class, Interface.class);

    @Override
    public String name() {
        return "kitos";
    }

    @Override
    public ImportResult run(ImportRequest request) {
        String organisation = request.organisation().orElseThrow(() -> new UnreadableException(
                Location.of(request.inputs().getFirst()), message("noOrganisation")));
        ImportReport.Builder report = new ImportReport.Builder();
        List<Source> sources = new ArrayList<>();
        request.inputs().forEach(each -> sources.addAll(KitosFiles.read(each, report)));
        WorkingCopy copy = WorkingCopy.of(request.into());
        KitosMapping mapping = KitosMapping.of(sources, copy, organisation, report);
        merge(copy, mapping, organisation, report);
        return new ImportResult(copy.drafts(), report.build());
    }

    private static void merge(WorkingCopy copy, KitosMapping mapping, String organisation,
            ImportReport.Builder report) {
        Vanishing vanishing = new Vanishing(copy, mapping, organisation);
        vanishing.comeBack();
        ThreeWay threeWay = new ThreeWay(copy, KitosMapping.SAID);
        Map<String, String> names = names(copy, mapping);
        mapping.drafts().forEach(each -> threeWay.prepare(each.element(), each.part(), each.spoken()));
        ElementMerge merge = new ElementMerge(copy, each -> file(each, organisation), attribute -> false);
        List<Element> fresh = new ArrayList<>(mapping.others());
        mapping.drafts().stream().map(Draft::element).forEach(fresh::add);
        merge.merge(fresh);
        renamed(copy, names, report);
        kept(threeWay, report);
        vanishing.mark(report);
        changes(copy, merge, report);
    }

    /** What all share has files of its own, so that they can be exchanged as a whole. */
    private static String file(Element element, String organisation) {
        String first = element.getId().substring(0, Math.max(element.getId().indexOf('.'), 0));
        boolean shared = first.equals("kle") || first.equals("kitos");
        return (shared ? first : organisation) + "/" + (first.equals("kle") ? first
                : element.eClass().getEPackage().getName()) + ".landskab";
    }

    private static Map<String, String> names(WorkingCopy copy, KitosMapping mapping) {
        Map<String, String> names = new HashMap<>();
        mapping.drafts().forEach(each -> {
            if (copy.find(each.element().getId()) instanceof Element there) {
                names.put(there.getId(), there.getName());
            }
        });
        return names;
    }

    /** Tells what is called otherwise now. */
    private static void renamed(WorkingCopy copy, Map<String, String> names, ImportReport.Builder report) {
        names.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            Element now = (Element) copy.find(each.getKey());
            boolean isTold = TOLD.stream().anyMatch(type -> type.isInstance(now));
            if (isTold && !Objects.equals(now.getName(), each.getValue())) {
                report.entry(Kind.NOTE, message("renamed", now.eClass(), each.getValue(), now.getName()), now.getId(),
                        null);
            }
        });
    }

    private static void kept(ThreeWay threeWay, ImportReport.Builder report) {
        threeWay.kept().forEach(each -> report.entry(Kind.NOTE, kept(each), each.element().getId(), null));
        report.count(Section.NOT_CARRIED, message("edits"), threeWay.edits());
    }

    private static Message kept(Kept kept) {
        if (kept.source().isEmpty()) {
            return message("kept.gone", kept.element(), kept.feature(), kept.here());
        }
        return kept.here().isEmpty() ? message("kept.deleted", kept.element(), kept.feature(), kept.source())
                : message("kept", kept.element(), kept.feature(), kept.here(), kept.source());
    }

    private static void changes(WorkingCopy copy, ElementMerge merge, ImportReport.Builder report) {
        Set<Element> updated = new HashSet<>(copy.changedElements());
        merge.added().forEach(updated::remove);
        report.count(Section.CHANGED, message("added"), merge.added().size());
        report.count(Section.CHANGED, message("updated"), updated.size());
    }

    static Message message(String key, Object... arguments) {
        return Message.of(KitosImporter.class, key, arguments);
    }
}
