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
 */
record Toy(Map<String, Map<String, String>> lines) {

    private static final List<String> PROCESSES = List.of("kk.p1", "kk.p2", "kk.p3");
    private static final List<String> SUBJECTS = List.of("s1", "s2");
    private static final List<String> UNITS = List.of("kk.u1", "kk.u2");

    static Toy random(Random random) {
        Toy toy = new Toy(new HashMap<>());
        SUBJECTS.forEach(id -> toy.line("Subject", id, random).put("number", id));
        PROCESSES.stream().filter(id -> random.nextInt(4) > 0).forEach(id -> toy.mortal("BusinessProcess", id, random));
        if (toy.lines.containsKey("kk.p1") && toy.lines.containsKey("kk.p2") && random.nextBoolean()) {
            toy.lines.get("kk.p2").put("parent", "kk.p1");
        }
        UNITS.forEach(id -> toy.mortal("OrgUnit", id, random));
        IntStream.rangeClosed(1, 2).forEach(i -> toy.mortal("Product", "x" + i, random));
        IntStream.rangeClosed(1, 5).filter(i -> random.nextInt(4) > 0).forEach(i -> toy.application("a" + i, random));
        List<String> systems = toy.ids("Application");
        IntStream.rangeClosed(1, 3).filter(i -> systems.size() > 1 && random.nextBoolean()).forEach(i -> {
            Map<String, String> line = toy.line("Integration", "i" + i, random);
            line.put("from", one(systems, random));
            line.put("to", one(systems, random));
        });
        IntStream.rangeClosed(1, 3).filter(i -> !systems.isEmpty() && random.nextBoolean()).forEach(i -> {
            Map<String, String> line = toy.line("RoleAssignment", "r" + i, random);
            line.put("of", one(systems, random));
            line.put("unit", one(UNITS, random));
            line.put("role", random.nextBoolean() ? "SYSTEM_OWNER" : "ARCHITECT");
        });
        return toy;
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
        return lines.values().stream().filter(each -> each.get("type").equals(type)).map(each -> each.get("id")).sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The sketch of the same. */
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
        return text.toString();
    }
}
