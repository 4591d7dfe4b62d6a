// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.AgreementField;
import dk.landskab.exchange.kitos.read.ContractField;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.InterfaceField;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.RelationField;
import dk.landskab.exchange.kitos.read.SystemField;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.model.edit.Message;

/**
 * Brings together what several entries say of one and the same: by UUID, else by the number that people gave it, else
 * by a name that only one has. What the REST API says goes before OData, and that before an overview. Two entries of
 * one source that claim to be the same are told; the first holds.
 */
final class Grouping {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** By which fields an entry is known: a UUID first, which the overviews of some have not. */
    private record Identity(Field uuid, List<Field> others) {

        /** Those that people choose, and may choose twice. */
        List<Field> numbers() {
            return others.subList(0, Math.max(others.size() - 1, 0));
        }
    }

    private static final Map<Kind, Identity> IDENTITIES = Map.of(
            Kind.USAGE, new Identity(UsageField.SYSTEM, List.of()),
            Kind.SYSTEM, new Identity(SystemField.UUID, List.of()),
            Kind.CONTRACT, new Identity(ContractField.UUID, List.of(ContractField.NUMBER, ContractField.NAME)),
            Kind.AGREEMENT, new Identity(AgreementField.UUID, List.of(AgreementField.NAME)),
            Kind.INTERFACE, new Identity(InterfaceField.UUID, List.of(InterfaceField.ID, InterfaceField.NAME)),
            Kind.RELATION, new Identity(RelationField.UUID, List.of()));

    private final Identity identity;
    private final ImportReport.Builder report;
    /** The entries by their first key. */
    private final Map<String, Entry> groups = new LinkedHashMap<>();
    /** Which groups have a key. */
    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, Entry> sources = new HashMap<>();
    private final Set<RepeatedNumbers.Number> repeated = new HashSet<>();

    private Grouping(Kind kind, ImportReport.Builder report) {
        this.identity = IDENTITIES.get(kind);
        this.report = report;
    }

    /** The entries of a kind, one for each thing, by what identifies it. */
    static Map<String, Entry> of(Kind kind, List<Entry> entries, ImportReport.Builder report) {
        Grouping grouping = new Grouping(kind, report);
        grouping.repeated.addAll(RepeatedNumbers.of(entries.stream()
                .filter(each -> each.key(grouping.identity.uuid()).isEmpty()).toList(), grouping.identity.numbers(),
                kind.called(), report));
        entries.stream().sorted(Comparator.comparing(Entry::origin)).forEach(grouping::add);
        return grouping.groups;
    }

    private void add(Entry entry) {
        String uuid = entry.key(identity.uuid()).toLowerCase(Locale.ROOT);
        if (!uuid.isEmpty() && !UUID.matcher(uuid).matches() || uuid.isEmpty() && identity.others().isEmpty()) {
            report.entry(ImportReport.Kind.LOST, message("noUuid", identity.uuid().title(), uuid), null, entry.where());
            return;
        }
        List<String> keys = keys(entry, uuid);
        if (keys.isEmpty()) {
            report.entry(ImportReport.Kind.LOST, message("noIdentity", identity.others().getLast().title()), null,
                    entry.where());
            return;
        }
        String group = existing(keys, !uuid.isEmpty()).orElse(keys.getFirst());
        if (!groups.containsKey(group)) {
            groups.put(group, entry);
            sources.put(group + entry.origin(), entry);
        } else if (sources.putIfAbsent(group + entry.origin(), entry) == null) {
            groups.merge(group, entry, Entry::and);
        } else {
            claimed(entry, sources.get(group + entry.origin()));
            return;
        }
        keys.forEach(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>(1)).add(group));
    }

    private List<String> keys(Entry entry, String uuid) {
        List<String> keys = new ArrayList<>();
        if (!uuid.isEmpty()) {
            keys.add(uuid);
        }
        identity.others().stream().map(entry::text)
                .filter(each -> !each.isEmpty() && !repeated.contains(new RepeatedNumbers.Number(entry, each)))
                .forEach(keys::add);
        return keys;
    }

    /** The group that the keys lead to: a UUID alone decides, a number too, and a name where there is nothing else. */
    private Optional<String> existing(List<String> keys, boolean hasUuid) {
        if (hasUuid) {
            return sole(keys.getFirst());
        }
        Optional<String> first = sole(keys.getFirst());
        return first.isPresent() || keys.size() == 1 ? first
                : keys.stream().skip(1).flatMap(key -> sole(key).stream()).filter(this::hasUuidOnly).findFirst();
    }

    private boolean hasUuidOnly(String group) {
        return UUID.matcher(group).matches() && identity.numbers().stream()
                .allMatch(field -> groups.get(group).text(field).isEmpty());
    }

    private Optional<String> sole(String key) {
        List<String> found = byKey.getOrDefault(key, List.of()).stream().distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void claimed(Entry entry, Entry first) {
        List<String> differences = first.differences(entry);
        String name = entry.text(entry.kind().called());
        if (differences.isEmpty()) {
            report.entry(ImportReport.Kind.NOTE, message("twice", name, place(first)), null, entry.where());
        } else {
            report.entry(ImportReport.Kind.LOST, message("claimed", name, place(first), differences), null,
                    entry.where());
        }
    }

    private static String place(Entry entry) {
        return entry.where().toString();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Grouping.class, key, arguments);
    }
}
