// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * Which elements of the landscape entries of KITOS are about: those with their identity, and what people entered before
 * KITOS spoke of it, where an entry shares a name with it that no other entry and nothing else shares. What something
 * was taken for by its name is told, and so is what nobody can decide.
 *
 * @param called what people call an element: it may have several names
 */
record Recognition<T extends Element>(Scope scope, Class<T> type, Function<T, Stream<String>> called) {

    /** Of elements that are called by their names and their other names. */
    static <T extends Element> Recognition<T> of(Scope scope, Class<T> type) {
        return new Recognition<>(scope, type,
                each -> Stream.concat(Stream.of(each.getName()), each.getAliases().stream()));
    }

    /**
     * The ids of the elements, by the keys of the entries. What is new gets the id that its key gives it, or, where
     * something else has that, one with a number behind it.
     *
     * @param id that a key gives
     * @param known ways to find what the landscape has with the identity of an entry, the surest first
     * @param names the fields with what an entry is called
     */
    Map<String, String> in(Map<String, Entry> entries, UnaryOperator<String> id,
            List<Function<Entry, Optional<T>>> known, Field... names) {
        // in an order of their own, so that the order of the files makes no difference
        Map<String, T> found = found(new TreeMap<>(entries), id, known);
        byName(entries, found, names);
        Map<String, String> ids = new HashMap<>();
        found.forEach((key, there) -> ids.put(key, there.getId()));
        Set<String> used = new HashSet<>(ids.values());
        entries.keySet().stream().filter(each -> !ids.containsKey(each))
                .forEach(each -> ids.put(each, fresh(id.apply(each), used)));
        return ids;
    }

    private Map<String, T> found(Map<String, Entry> entries, UnaryOperator<String> id,
            List<Function<Entry, Optional<T>>> known) {
        Map<String, T> found = new HashMap<>();
        Set<T> taken = new HashSet<>();
        for (Function<Entry, Optional<T>> way : known) {
            entries.forEach((key, entry) -> {
                if (!found.containsKey(key)) {
                    way.apply(entry).filter(taken::add).ifPresent(there -> found.put(key, there));
                }
            });
        }
        // whatever a person has made of its name and number since
        Map<String, T> byId = scope.known().spokenOf(type)
                .collect(Collectors.toMap(Element::getId, Function.identity(), (one, other) -> one));
        entries.keySet().stream().filter(each -> !found.containsKey(each))
                .forEach(each -> Optional.ofNullable(byId.get(id.apply(each))).filter(taken::add)
                        .ifPresent(there -> found.put(each, there)));
        return found;
    }

    private String fresh(String id, Set<String> used) {
        String free = id;
        for (int i = 2; scope.known().find(free, Identified.class).isPresent() || !used.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private void byName(Map<String, Entry> entries, Map<String, T> found, Field... names) {
        Map<String, Set<T>> candidates = candidates(entries, Set.copyOf(found.keySet()), names);
        Map<T, Integer> claims = new HashMap<>();
        candidates.values().stream().flatMap(Set::stream).forEach(each -> claims.merge(each, 1, Integer::sum));
        candidates.forEach((key, those) -> {
            T first = those.iterator().next();
            boolean isSole = those.size() == 1 && claims.get(first) == 1;
            if (isSole) {
                found.put(key, first);
            }
            tell(entries.get(key), isSole, those);
        });
    }

    private Map<String, Set<T>> candidates(Map<String, Entry> entries, Set<String> without, Field... fields) {
        Names<T> names = new Names<>();
        scope.known().byHand(type).forEach(each -> called.apply(each).filter(Objects::nonNull)
                .forEach(name -> names.add(name, each)));
        Map<String, Set<T>> candidates = new LinkedHashMap<>();
        entries.entrySet().stream().filter(each -> !without.contains(each.getKey())).forEach(each -> {
            Set<T> those = new LinkedHashSet<>();
            Stream.of(fields).map(each.getValue()::text).map(names::all).forEach(those::addAll);
            if (!those.isEmpty()) {
                candidates.put(each.getKey(), those);
            }
        });
        return candidates;
    }

    private void tell(Entry entry, boolean isSole, Collection<T> those) {
        T first = those.iterator().next();
        String name = entry.text(entry.kind().called());
        List<String> ids = those.stream().map(Element::getId).sorted().toList();
        scope.report().entry(isSole ? Kind.NOTE : Kind.FALLBACK, isSole
                ? Message.of(Recognition.class, "byHand", first.eClass(), first, name)
                : Message.of(Recognition.class, "byHand.many", first.eClass(), name, ids),
                first.getId(), entry.where());
    }
}
