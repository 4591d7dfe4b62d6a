// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import dk.landskab.analysis.merger.Side;

/**
 * Small random systems of two municipalities as plain values, from which both sketches and what a naive comparison of
 * all pairs finds are made. It knows the normal form of each name instead of computing it.
 */
record MatchToy(List<System> a, List<System> b) {

    private static final int CAP = 6;
    private static final int BEST = 2;
    private static final Map<String, String> NAMES = Map.of("Alfa A/S", "alfa", "ALFA 2.1", "alfa", "Ålborg", "alborg",
            "Aalborg Plan", "alborg plan", "Aalborg Plaan", "alborg plan", "Alborg Plans", "alborg plans", "Ømø",
            "omo");
    private static final Map<String, String> VENDOR_OF = Map.of("p1", "v1", "p2", "v2", "p3", "");
    private static final Map<String, String> NAME_OF = Map.of("p1", "produkt", "p2", "alfa", "p3", "kvist");

    /** A system: the names it goes by, and ids of the rest; empty for none. */
    record System(String id, String name, String alias, String kind, String product, String key, Set<String> groups,
            String process) {

        private Set<String> names() {
            Set<String> names = Stream.of(name, alias).filter(each -> !each.isEmpty()).map(NAMES::get)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!product.isEmpty()) {
                names.add(NAME_OF.get(product));
            }
            return names;
        }

        private String vendor() {
            return product.isEmpty() ? "" : VENDOR_OF.get(product);
        }

        private Set<String> traits() {
            Set<String> traits = new HashSet<>();
            names().forEach(each -> {
                traits.add("name " + each);
                if (!vendor().isEmpty()) {
                    traits.add("vendor " + vendor() + each);
                }
                String padded = " " + each + " ";
                IntStream.rangeClosed(0, padded.length() - 3)
                        .forEach(i -> traits.add("letters " + kind + padded.substring(i, i + 3)));
            });
            Stream.of("product " + product, "key " + key, "process " + process).filter(each -> !each.endsWith(" "))
                    .forEach(traits::add);
            groups.forEach(each -> traits.add("group " + each));
            return traits;
        }
    }

    static MatchToy random(Random random) {
        return new MatchToy(systems("aa", random), systems("bb", random));
    }

    private static List<System> systems(String party, Random random) {
        return IntStream.range(0, random.nextInt(7)).mapToObj(i -> new System(party + ".app." + i,
                one(NAMES.keySet(), random), random.nextInt(4) == 0 ? one(NAMES.keySet(), random) : "",
                random.nextBoolean() ? "HR" : "CARE", maybe(VENDOR_OF.keySet(), random),
                maybe(Set.of("k1", "k2"), random),
                new TreeSet<>(IntStream.range(0, random.nextInt(3))
                        .mapToObj(j -> one(Set.of("g1", "g2", "g3"), random)).toList()),
                maybe(Set.of("q1", "q2", "q3"), random))).toList();
    }

    private static String one(Set<String> from, Random random) {
        return List.copyOf(new TreeSet<>(from)).get(random.nextInt(from.size()));
    }

    private static String maybe(Set<String> from, Random random) {
        return random.nextInt(3) == 0 ? one(from, random) : "";
    }

    String sketch(Side side) {
        StringBuilder text = new StringBuilder("""
                Organisation v1 "Vendor One ApS" kind=VENDOR
                Organisation v2 "Vendor Two" kind=VENDOR
                Product p1 "Produkt" vendor=v1
                Product p2 "Alfa" vendor=v2
                Product p3 "Kvist"
                Subject g1 "G1" number=01.01
                Subject g2 "G2" number=01.02
                Subject g3 "G3" number=02.01
                BusinessProcess q1 "Q eins"
                BusinessProcess q2 "Q zwei"
                BusinessProcess q3 "Q drei"
                """);
        text.append(side == Side.A ? "Organisation aa \"A\"\n" : "Organisation bb \"B\"\n");
        for (System each : side == Side.A ? a : b) {
            text.append("Application ").append(each.id).append(" \"").append(each.name).append("\" kind=")
                    .append(each.kind);
            List.of("aliases=\"" + each.alias + "\"", "product=" + each.product, "supports=" + each.process,
                    "subjects=" + String.join(",", each.groups)).stream()
                    .filter(word -> !word.endsWith("=") && !word.endsWith("\"\""))
                    .forEach(word -> text.append(' ').append(word));
            text.append('\n');
            if (!each.key.isEmpty()) {
                text.append("  ExternalRef ").append(each.id).append(".ref scheme=KITOS_SYSTEM value=").append(each.key)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private record Scored(System a, System b, int score) {

        private String ids() {
            return a.id.compareTo(b.id) <= 0 ? a.id + " " + b.id : b.id + " " + a.id;
        }
    }

    /** What is suggested, with the score of each pair, when all pairs are compared. */
    Set<String> suggested() {
        List<Scored> found = new ArrayList<>();
        a.forEach(one -> b.forEach(other -> {
            int score = score(one, other);
            if (score >= 50 && one.traits().stream()
                    .anyMatch(each -> other.traits().contains(each) && width(each) <= CAP)) {
                found.add(new Scored(one, other, score));
            }
        }));
        return found.stream().filter(each -> each.score >= 85 || isAmongBest(each, found))
                .map(each -> each.a.id + " = " + each.b.id + " " + each.score)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long width(String trait) {
        return a.stream().filter(each -> each.traits().contains(trait)).count()
                * b.stream().filter(each -> each.traits().contains(trait)).count();
    }

    private static boolean isAmongBest(Scored pair, List<Scored> all) {
        return Stream.of(Side.values()).anyMatch(side -> all.stream().filter(other -> other.score < 85)
                .filter(other -> side == Side.A ? other.a == pair.a : other.b == pair.b)
                .filter(other -> other.score > pair.score
                        || other.score == pair.score && other.ids().compareTo(pair.ids()) < 0)
                .count() < BEST);
    }

    private static int score(System one, System other) {
        List<int[]> grounds = new ArrayList<>();
        grounds.add(new int[] {100, same(one.key, other.key)});
        grounds.add(new int[] {92, same(one.product, other.product)});
        grounds.add(new int[] {70, same(one.process, other.process)});
        grounds.add(name(one, other));
        long common = one.groups.stream().filter(other.groups::contains).count();
        long all = one.groups.size() + other.groups.size() - common;
        grounds.add(new int[] {75, all == 0 ? 0 : (int) (common * 1000 / all)});
        int best = grounds.stream().mapToInt(each -> each[0] * each[1]).max().orElse(0);
        int bonus = grounds.stream().mapToInt(each -> 3 * each[1]).sum();
        int ofBest = grounds.stream().filter(each -> each[0] * each[1] == best).findFirst().orElseThrow()[1];
        return Math.min(100, (best + bonus - 3 * ofBest) / 1000);
    }

    private static int same(String one, String other) {
        return !one.isEmpty() && one.equals(other) ? 1000 : 0;
    }

    private static int[] name(System one, System other) {
        boolean sameName = one.names().stream().anyMatch(other.names()::contains);
        boolean bothSay = !one.vendor().isEmpty() && !other.vendor().isEmpty();
        if (sameName && bothSay && one.vendor().equals(other.vendor())) {
            return new int[] {90, 1000};
        }
        if (sameName && !bothSay) {
            return new int[] {82, 1000};
        }
        double alike = one.names().stream().flatMapToDouble(left -> other.names().stream().mapToDouble(right -> left
                .compareTo(right) <= 0 ? new JaroWinklerSimilarity().apply(left, right)
                        : new JaroWinklerSimilarity().apply(right, left))).max().orElse(0);
        return new int[] {65, one.kind.equals(other.kind) && (int) (alike * 1000) >= 900 ? (int) (alike * 1000) : 0};
    }

    static int cap() {
        return CAP;
    }

    static int best() {
        return BEST;
    }
}
