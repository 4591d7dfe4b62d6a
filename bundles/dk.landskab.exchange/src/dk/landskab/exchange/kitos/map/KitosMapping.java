// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.Source;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Makes elements of what KITOS says, whatever the order in which it says it: first everything is announced, so that it
 * can be referred to, then it is filled in.
 *
 * @param drafts the elements that KITOS speaks of
 * @param others elements that they need: suppliers, units, subjects
 * @param complete the parts of KITOS of which everything was read
 */
public record KitosMapping(List<Draft> drafts, List<Element> others, Set<String> complete) {

    /** The property that keeps what KITOS said last. */
    public static final String SAID = "kitos:said";

    /** What a row speaks of beside itself, by the field that says it. */
    private static final Map<Field, String> BESIDE = Map.of(UsageField.RISK, Protection.RISK, UsageField.DPIA,
            Protection.DPIA, UsageField.SENSITIVITY, Protection.DATA, UsageField.USES, Relations.PART);

    /** Maps sources for an organisation, into a landscape that may have some of it. */
    public static KitosMapping of(List<Source> sources, WorkingCopy copy, String organisation,
            ImportReport.Builder report) {
        Map<Kind, Map<String, Entry>> groups = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Entry> entries = sources.stream().filter(each -> each.kind() == kind)
                    .flatMap(each -> each.entries().stream()).toList();
            groups.put(kind, Grouping.of(kind, entries, report));
            report.count(Section.READ, Message.of(KitosMapping.class, "read." + kind), groups.get(kind).size());
        }
        Ids ids = new Ids(organisation);
        Scope scope = new Scope(ids, new Known(copy, organisation), report);
        fill(scope, groups);
        List<Element> others = new ArrayList<>(scope.organisations().made(report));
        others.addAll(scope.subjects().made());
        return new KitosMapping(List.copyOf(scope.drafts()), others, complete(sources));
    }

    private static void fill(Scope scope, Map<Kind, Map<String, Entry>> groups) {
        Products products = new Products(scope, groups.get(Kind.SYSTEM), groups.get(Kind.USAGE));
        Usages usages = new Usages(scope, products, groups.get(Kind.USAGE));
        Contracts contracts = new Contracts(scope, groups.get(Kind.CONTRACT));
        Agreements agreements = new Agreements(scope, groups.get(Kind.AGREEMENT));
        Interfaces interfaces = new Interfaces(scope, products, groups.get(Kind.INTERFACE));
        List<Filling> used = usages.fill();
        interfaces.fill();
        List<Filling> agreed = contracts.fill();
        List<Filling> processing = agreements.fill(agreed);
        Relations relations = new Relations(scope);
        relations.add(groups.get(Kind.RELATION));
        Protection protection = new Protection(scope);
        used.forEach(relations::add);
        used.forEach(protection::add);
        Roles roles = new Roles(scope);
        List.of(used, agreed, processing).forEach(all -> all.forEach(roles::add));
        roles.report();
        Parents.withoutCircles(scope.drafts(), scope.report());
    }

    /** What is read whole: kinds, and of what rows say beside themselves that which they have a column for. */
    private static Set<String> complete(List<Source> sources) {
        Set<String> complete = new HashSet<>();
        for (Source source : sources) {
            if (source.complete()) {
                complete.add(source.kind().name());
                source.entries().forEach(entry -> {
                    entry.columns().forEach(title -> complete.add(Roles.part(entry.kind(), title)));
                    BESIDE.entrySet().stream().filter(each -> entry.speaksOf(each.getKey()))
                            .forEach(each -> complete.add(each.getValue()));
                });
            }
        }
        return complete;
    }

    /** Whether everything was read of the part of KITOS that speaks of an element. */
    public boolean isComplete(String part) {
        return complete.contains(part) || part.startsWith("ROLE:")
                && complete.contains(part.substring(0, part.lastIndexOf(':') + 1)
                        + Ids.escape(Entry.ALL_ROLES));
    }
}
