// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small random landscape as lines of plain values, from which both a sketch and what the naive reference expects are
 * made. Ids come from a small set, so that two of them have much in common.
 *
 * @param lines each element by id
 * @param items the disposition that a plateau has of some
 */
record Toy(Map<String, Map<String, String>> lines, Map<String, String> items) {

    private static final List<String> PROCESSES = List.of("kk.p1", "kk.p2", "kk.p3");
    private static final List<String> SUBJECTS = List.of("s1", "s2");
    private static final List<String> RELATIONS = List.of("e1", "e2", "e3");
    private static final List<String> UNITS = List.of("kk.u1", "kk.u2");

    static Toy random(Random random) {
        Toy toy = new Toy(new HashMap<>(), new HashMap<>());
        SUBJECTS.forEach(id -> toy.line("Subject", id, random).put("number", id));
        PROCESSES.stream().filter(id -> random.nextInt(4) > 0).forEach(id -> toy.mortal("BusinessProcess", id, random));
        if (toy.lines.containsKey("kk.p1") && toy.lines.containsKey("kk.p2") && random.nextBoolean()) {
            toy.lines.get("kk.p2").put("parent", "kk.p1");
        }
        UNITS.forEach(id -> toy.mortal("OrgUnit", id, random));
        IntStream.rangeClosed(1, 2).forEach(i -> toy.mortal("Product", "x" + i, random));
        IntStream.rangeClosed(1, 5).filter(i -> random.nextInt(4) > 0).forEach(i -> toy.application("a" + i, random));
        if (!toy.ids("Application").isEmpty()) {
            toy.connections(random);
        }
        toy.lines.keySet().stream().sorted().filter(id -> !SUBJECTS.contains(id) && random.nextInt(10) == 0)
                .forEach(id -> toy.items.put(id, one(List.of("RETIRE", "RETAIN", "UNDECIDED"), random)));
        return toy;
    }

    private void connections(Random random) {
        List<String> systems = ids("Application");
        some(3, random).forEach(i -> {
            Map<String, String> line = connection("Integration", "i" + i, random, "from", systems, "to", systems);
            if (i > 1 && random.nextInt(3) == 0) {
                line.put("replaces", "i" + (i - 1));
            }
        });
        List<String> served = new ArrayList<>(systems);
        served.addAll(ids("Integration"));
        some(3, random).forEach(i -> connection("RoleAssignment", "r" + i, random, "of", served, "unit", UNITS)
                .put("role", random.nextBoolean() ? "SYSTEM_OWNER" : "ARCHITECT"));
        some(2, random).forEach(i -> connection("Dependency", "d" + i, random, "dependent", served, "on", served));
        served.addAll(UNITS);
        served.addAll(RELATIONS);
        some(3, random).forEach(i -> connection("Relation", "e" + i, random, "from", served, "to", served));
    }

    private static IntStream some(int atMost, Random random) {
        return IntStream.rangeClosed(1, atMost).filter(i -> random.nextBoolean());
    }

    private Map<String, String> connection(String type, String id, Random random, String from, List<String> ones,
            String to, List<String> others) {
        Map<String, String> line = mortal(type, id, random);
        line.put(from, one(ones, random));
        line.put(to, one(others, random));
        return line;
    }

    private void application(String id, Random random) {
        Map<String, String> line = mortal("Application", (random.nextInt(5) > 0 ? "kk." : "ll.") + id, random);
        some(line, "version", List.of("1", "2"), 1, random);
        some(line, "kind", List.of("ESDH", "HR"), 1, random);
        some(line, "product", List.of("x1", "x2"), 1, random);
        some(line, "supports", ids("BusinessProcess"), 2, random);
        some(line, "subjects", SUBJECTS, 2, random);
        some(line, "usedBy", UNITS, 2, random);
        some(line, "parent", ids("Application"), 1, random);
        if (line.getOrDefault("parent", "").equals(line.get("id"))) {
            line.remove("parent");
        }
    }

    private Map<String, String> mortal(String type, String id, Random random) {
        Map<String, String> line = line(type, id, random);
        if (random.nextInt(5) == 0) {
            line.put("lifecycle.endOfLife", random.nextBoolean() ? "2020-01-01" : "2040-01-01");
        }
        return line;
    }

    private Map<String, String> line(String type, String id, Random random) {
        Map<String, String> line = new HashMap<>(Map.of("type", type, "id", id));
        if (random.nextInt(6) == 0) {
            line.put("kindText", "k" + random.nextInt(2));
        }
        lines.put(id, line);
        return line;
    }

    private static void some(Map<String, String> line, String feature, List<String> from, int atMost, Random random) {
        TreeSet<String> chosen = new TreeSet<>();
        for (int i = 0; i < atMost && !from.isEmpty(); i++) {
            if (random.nextBoolean()) {
                chosen.add(one(from, random));
            }
        }
        if (!chosen.isEmpty()) {
            line.put(feature, String.join(",", chosen));
        }
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private List<String> ids(String type) {
        return lines.values().stream().filter(each -> each.get("type").equals(type)).map(each -> each.get("id"))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The sketch of the same, with the items in a plateau {@code now}. */
    String sketch() {
        StringBuilder text = new StringBuilder("Organisation kk \"K\"\nOrganisation ll \"L\"\n");
        lines.values().forEach(line -> {
            text.append(line.get("type")).append(' ').append(line.get("id"));
            line.forEach((feature, value) -> {
                if (!feature.equals("type") && !feature.equals("id")) {
                    text.append(' ').append(feature).append('=').append(value);
                }
            });
            text.append('\n');
        });
        text.append("Plateau now \"Now\" date=2026-01-01\n");
        items.forEach((id, disposition) -> text.append("  PlateauItem now.").append(id).append(" element=").append(id)
                .append(" disposition=").append(disposition).append('\n'));
        return text.toString();
    }
}
