// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the gap analysis must find between two {@link Toy}s, found with as little thought as possible. */
final class Naive {

    private static final Set<String> ENDS = Set.of("from", "to", "of", "unit", "dependent", "on");

    private final Toy toy;
    private final Map<String, Map<String, String>> live = new HashMap<>();

    private Naive(Toy toy) {
        this.toy = toy;
        live.putAll(toy.lines());
        live.values().removeIf(line -> isOver(line) && !toy.items().containsKey(line.get("id")));
        live.values().removeIf(line -> line.get("type").equals("Subject"));
        live.keySet().removeIf(id -> "RETIRE".equals(toy.items().get(id)));
        while (live.values().removeIf(this::isLoose)) {
            continue;
        }
    }

    private static boolean isOver(Map<String, String> line) {
        return line.getOrDefault("lifecycle.endOfLife", "").equals("2020-01-01");
    }

    private boolean isLoose(Map<String, String> line) {
        return !line.containsKey("lifecycle.endOfLife") && !"RETAIN".equals(toy.items().get(line.get("id")))
                && ends(line).stream().anyMatch(end -> toy.lines().containsKey(end) && !live.containsKey(end));
    }

    private static Set<String> ends(Map<String, String> line) {
        return line.entrySet().stream().filter(each -> ENDS.contains(each.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** What takes along what is here and not there; null where nothing does. */
    private String takingAlong(String id, Naive there) {
        boolean isDecided = toy.items().containsKey(id) || there.toy.items().containsKey(id)
                || isOver(there.toy.lines().getOrDefault(id, Map.of()))
                || there.live.keySet().stream()
                        .anyMatch(other -> replaces(id, other, there) || replaces(other, id, there));
        return isDecided ? null : ends(live.get(id)).stream()
                .filter(end -> !end.equals(id) && live.containsKey(end) && !there.live.containsKey(end))
                .min(Comparator.comparing(end -> (live.get(end).get("type").equals("OrgUnit") ? "2 " : "1 ") + end))
                .orElse(null);
    }

    private boolean replaces(String one, String other, Naive there) {
        return Stream.of(toy, there.toy)
                .anyMatch(each -> other.equals(each.lines().getOrDefault(one, Map.of()).get("replaces")));
    }

    /** What is here and not there, each with what follows it. */
    private Set<String> without(Naive there, String kind) {
        Map<String, TreeSet<String>> heads = new HashMap<>();
        live.keySet().stream().filter(id -> !there.live.containsKey(id)).forEach(id -> {
            String head = id;
            int steps = 0;
            for (; steps < 100 && takingAlong(head, there) != null; steps++) {
                head = takingAlong(head, there);
            }
            Set<String> followers = heads.computeIfAbsent(steps < 100 ? head : id, each -> new TreeSet<>());
            if (steps > 0 && steps < 100) {
                followers.add(id);
            }
        });
        Set<String> told = new TreeSet<>();
        heads.forEach((head, followers) -> told
                .add(kind + " " + head + (followers.isEmpty() ? "" : " <- " + String.join(",", followers))));
        return told;
    }

    /** All findings, told as {@link Gaps#toldWithFollowers} does, those on one side only of today too. */
    static Set<String> told(Toy asIs, Toy toBe) {
        Naive left = new Naive(asIs);
        Naive right = new Naive(toBe);
        Set<String> told = new TreeSet<>(right.without(left, "MISSING"));
        told.addAll(left.without(right, "SURPLUS"));
        left.live.keySet().stream().filter(right.live::containsKey)
                .filter(id -> !left.live.get(id).equals(right.live.get(id))).forEach(id -> told.add("DIFFERENT " + id));
        Set<String> today = left.shortfalls(asIs);
        Set<String> then = right.shortfalls(toBe);
        then.forEach(each -> told.add(each + (today.contains(each) ? " BOTH" : " TO_BE")));
        today.stream().filter(each -> !then.contains(each)).forEach(each -> told.add(each + " AS_IS"));
        return told;
    }

    private Set<String> shortfalls(Toy toy) {
        Set<String> told = new TreeSet<>();
        duplicates(toy).forEach(group -> told.add("DUPLICATE " + String.join("+", group)));
        of("BusinessProcess").stream().filter(id -> !supported(id)).forEach(id -> {
            String parent = live.get(id).getOrDefault("parent", "");
            if (!live.containsKey(parent)) {
                told.add("UNSUPPORTED " + id);
            }
        });
        of("BusinessProcess").forEach(id -> told.add("COMPETENCE " + id + " PROCESS_OWNER"));
        of("Application").stream().filter(id -> live.values().stream().noneMatch(line -> id.equals(line.get("of"))
                && live.containsKey(line.get("unit")) && "SYSTEM_OWNER".equals(line.get("role"))))
                .forEach(id -> told.add("COMPETENCE " + id + " SYSTEM_OWNER"));
        return told;
    }

    private boolean supported(String process) {
        Set<String> family = new HashSet<>(List.of(process, live.get(process).getOrDefault("parent", process)));
        of("BusinessProcess").stream().filter(id -> process.equals(live.get(id).get("parent"))).forEach(family::add);
        family.retainAll(live.keySet());
        return of("Application").stream().anyMatch(id -> !Collections.disjoint(values(id, "supports"), family));
    }

    private Set<Set<String>> duplicates(Toy toy) {
        List<Set<String>> groups = new ArrayList<>();
        for (String one : of("Application")) {
            for (String other : of("Application")) {
                if (one.compareTo(other) < 0 && alike(one, other, toy)) {
                    groups.add(new TreeSet<>(Set.of(one, other)));
                }
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            for (Set<String> group : groups) {
                for (Set<String> other : groups) {
                    if (group.stream().anyMatch(other::contains)) {
                        group.addAll(other);
                    }
                }
            }
        }
        return new HashSet<>(groups);
    }

    private boolean alike(String one, String other, Toy toy) {
        if (!one.substring(0, 2).equals(other.substring(0, 2)) || isModule(one, live, toy) || isModule(other, live,
                toy)) {
            return false;
        }
        String product = live.get(one).getOrDefault("product", "");
        boolean sameProduct = !product.isEmpty() && product.equals(live.get(other).get("product"));
        boolean sameKind = live.get(one).getOrDefault("kind", "").equals(live.get(other).getOrDefault("kind", ""));
        return sameProduct || sameKind && meet(one, other, "subjects") && meetAlive(one, other) && notApart(one, other);
    }

    private static boolean isModule(String id, Map<String, Map<String, String>> live, Toy toy) {
        String parent = toy.lines().get(id).get("parent");
        return parent != null && (live.containsKey(parent) || isModule(parent, live, toy));
    }

    private boolean meet(String one, String other, String feature) {
        return !Collections.disjoint(values(one, feature), values(other, feature));
    }

    private boolean meetAlive(String one, String other) {
        Set<String> both = values(one, "supports");
        both.retainAll(values(other, "supports"));
        both.retainAll(live.keySet());
        return !both.isEmpty();
    }

    private boolean notApart(String one, String other) {
        return values(one, "usedBy").isEmpty() || values(other, "usedBy").isEmpty() || meet(one, other, "usedBy");
    }

    private Set<String> values(String id, String feature) {
        String text = live.get(id).getOrDefault(feature, "");
        return text.isEmpty() ? new HashSet<>() : new HashSet<>(Set.of(text.split(",")));
    }

    private List<String> of(String type) {
        return live.values().stream().filter(each -> each.get("type").equals(type)).map(each -> each.get("id"))
                .toList();
    }
}
