// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.landskab.store.Location;

/**
 * One row or object.
 *
 * @param where it begins
 * @param said the values of each field that the source speaks of, none where it has none
 * @param more what it says beyond the fields that are known, by the name that it has in the source
 * @param roles the titles of the roles that somebody holds; who it is stays outside
 * @param columns the titles of the roles that it speaks of
 */
public record Entry(Kind kind, Origin origin, Location where, Map<Field, List<Value>> said, Map<String, String> more,
        Set<String> roles, Set<String> columns) {

    /** Among the titles of roles: that the entry speaks of all roles, those included that nobody holds. */
    public static final String ALL_ROLES = "*";

    /** Where an entry comes from; the earlier knows better. */
    public enum Origin {
        /** An object of the REST API. */
        REST,
        /** An object of OData. */
        ODATA,
        /** A row of an overview. */
        SHEET
    }

    /** Whether the source speaks of a field, be it to say that it has no value. */
    public boolean speaksOf(Field field) {
        return said.containsKey(field);
    }

    /** The values of a field. */
    public List<Value> values(Field field) {
        return said.getOrDefault(field, List.of());
    }

    /** The value of a field that has one. */
    public Optional<Value> value(Field field) {
        return values(field).stream().findFirst();
    }

    /** The text of a field; empty where it has none. */
    public String text(Field field) {
        return values(field).stream().map(Value::text).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the field says of identity: its UUID, or its text; empty where it says nothing. */
    public String key(Field field) {
        return value(field).map(each -> each.uuid().isEmpty() ? each.text() : each.uuid()).orElse("");
    }

    /** This and what another entry, which knows less, says beyond it. */
    public Entry and(Entry other) {
        Map<Field, List<Value>> both = new LinkedHashMap<>(said);
        other.said.forEach((field, values) -> both.merge(field, values, (mine, its) -> mine.isEmpty() ? its : mine));
        Map<String, String> all = new LinkedHashMap<>(other.more);
        all.putAll(more);
        return new Entry(kind, origin, where, both, all, union(roles, other.roles), union(columns, other.columns));
    }

    /** The titles of the fields of which both say something, and not the same. */
    public List<String> differences(Entry other) {
        return said.keySet().stream().filter(other::speaksOf).filter(field -> !text(field).equals(other.text(field)))
                .map(Field::title).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
