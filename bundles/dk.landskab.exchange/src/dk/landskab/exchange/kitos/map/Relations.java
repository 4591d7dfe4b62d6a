// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.RelationField;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Message;

/**
 * What systems use each other, as integrations from the one that uses to the one that is used. The REST API has each
 * relation with a UUID; the overview has names, which count only where no relation between the two is known.
 */
final class Relations {

    /** The part of KITOS that speaks of them. */
    static final String PART = Kind.RELATION.name();

    private final Scope scope;
    private final Set<String> pairs = new HashSet<>();
    /** What the landscape has between two, by their ids. */
    private final Map<String, String> there = new HashMap<>();
    /** Of that, what is known by its ends alone, and may be a relation whose UUID comes now. */
    private final Map<String, String> withoutUuid = new HashMap<>();

    Relations(Scope scope) {
        this.scope = scope;
        scope.known().all(Integration.class).filter(each -> each.getFrom() != null && each.getTo() != null)
                .forEach(this::index);
    }

    private void index(Integration integration) {
        String pair = pair(integration.getFrom().getId(), integration.getTo().getId());
        there.putIfAbsent(pair, integration.getId());
        boolean isByName = integration.getId().equals(byName(integration.getFrom(), integration.getTo()));
        if ((isByName || Known.isByHand(integration)) && integration.getExternalRefs().isEmpty()) {
            withoutUuid.putIfAbsent(pair, integration.getId());
        }
    }

    private String byName(Element from, Element to) {
        return scope.ids().between("relation", from.getId(), to.getId());
    }

    /** Relations of the REST API. */
    void add(Map<String, Entry> relations) {
        new TreeMap<>(relations).forEach(this::add);
    }

    private void add(String uuid, Entry entry) {
        Optional<Application> from = scope.applications().by(entry.key(RelationField.FROM));
        Optional<Application> to = scope.applications().by(entry.key(RelationField.TO))
                .or(() -> scope.applications().names().sole(entry.text(RelationField.TO)));
        if (from.isEmpty() || to.isEmpty()) {
            scope.report().entry(ImportReport.Kind.LOST, Message.of(Relations.class, "relation.noEnd", uuid,
                    name(entry, RelationField.FROM), name(entry, RelationField.TO)), uuid, entry.where());
            return;
        }
        String usual = scope.ids().own("relation", uuid);
        String id = id(uuid, usual, pair(from.get().getId(), to.get().getId()));
        Filling filling = integration(id, from.get(), to.get(), entry);
        if (!id.equals(usual)) {
            filling.identity("kitos", RefScheme.OTHER, uuid);
        }
        filling.text(RelationField.DESCRIPTION, CorePackage.Literals.ELEMENT__DESCRIPTION);
        filling.value(RelationField.FREQUENCY, ApplicationPackage.Literals.INTEGRATION__FREQUENCY,
                Words.FREQUENCIES::of);
        filling.reference(RelationField.THROUGH, ApplicationPackage.Literals.INTEGRATION__THROUGH,
                scope.references().all(filling, RelationField.THROUGH, scope.interfaces().names(),
                        scope.interfaces()::by).stream().findFirst());
        filling.rest();
    }

    private String id(String uuid, String usual, String pair) {
        Optional<String> known = scope.known().by(Integration.class, RefScheme.OTHER, uuid)
                .or(() -> scope.known().find(usual, Integration.class)).map(Integration::getId);
        return known.orElseGet(() -> Optional.ofNullable(withoutUuid.remove(pair)).orElse(usual));
    }

    private static String name(Entry entry, Field field) {
        return entry.text(field).isEmpty() ? entry.key(field) : entry.text(field);
    }

    /** Names in the overview of what a system uses, and of what uses it. */
    void add(Filling usage) {
        Application one = (Application) usage.element();
        named(usage, UsageField.USES).forEach(each -> byName(one, each, usage.entry()));
        named(usage, UsageField.USED_BY).forEach(each -> byName(each, one, usage.entry()));
    }

    private List<Application> named(Filling usage, Field field) {
        return scope.references().all(usage, field, scope.applications().names(), scope.applications()::by);
    }

    private void byName(Application from, Application to, Entry entry) {
        String pair = pair(from.getId(), to.getId());
        if (!pairs.contains(pair)) {
            integration(there.getOrDefault(pair, byName(from, to)), from, to, entry);
        }
    }

    private Filling integration(String id, Application from, Application to, Entry entry) {
        pairs.add(pair(from.getId(), to.getId()));
        Filling filling = scope.draft(id, ApplicationFactory.eINSTANCE::createIntegration, PART, entry);
        Integration integration = (Integration) filling.element();
        integration.setName(from.getName() + " → " + to.getName());
        integration.setFrom(from);
        integration.setTo(to);
        return filling;
    }

    private static String pair(String from, String to) {
        return from + "\n" + to;
    }
}
