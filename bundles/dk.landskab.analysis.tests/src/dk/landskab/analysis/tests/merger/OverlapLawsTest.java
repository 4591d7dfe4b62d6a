// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.overlap.Grouping;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.analysis.merger.overlap.OverlapKind;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.overlap.OverlapRow;
import dk.landskab.testkit.Share;

/** Where two municipalities overlap, against what comparing every system with every other finds. */
class OverlapLawsTest {

    private static final int PAIRS = 2_000;
    private static final List<String> GROUPS = List.of("kle.27.36", "kle.32.24");
    private static final Map<String, String> SUBJECTS = Map.of("kle.27.36", "kle.27.36.04", "kle.32.24", "kle.32.24");
    /** No name is like another, so that systems are the same by their product alone. */
    private static final List<String> NAMES = List.of("Falk", "Mosegris", "Ravnkilde", "Gyvel", "Birketinget",
            "Strandvej", "Enghave", "Lynge", "Tjele", "Oksbøl", "Ubby", "Christianshede");

    /** A system as plain values; empty and 0 where nothing is stated. */
    private record System(String id, String name, String group, String product, String version, int from, int to) {

        static System random(Random random, String party, int number, String name) {
            int from = random.nextInt(3) * 40;
            return new System(party + ".app." + number, name, GROUPS.get(random.nextInt(GROUPS.size())),
                    List.of("", "p1", "p1", "p2").get(random.nextInt(4)),
                    List.of("", "1", "1", "2").get(random.nextInt(4)), from,
                    random.nextBoolean() ? 0 : from + random.nextInt(50));
        }

        String sketch() {
            return "Application " + id + " \"" + name + "\" subjects=" + SUBJECTS.get(group)
                    + (product.isEmpty() ? "" : " product=" + product)
                    + (version.isEmpty() ? "" : " version=" + version)
                    + (from == 0 ? "" : " usersFrom=" + from) + (to == 0 ? "" : " usersTo=" + to) + "\n";
        }
    }

    /** What is paid each month for one or two systems. */
    private record Deal(String id, List<System> covers, int monthly) {

        String sketch() {
            return "Contract " + id + " \"" + id + "\" from=2020-01-01 covers="
                    + covers.stream().map(System::id).collect(Collectors.joining(",")) + "\n  Cost " + id
                    + ".cost period=MONTH amount=" + monthly + " currency=DKK\n";
        }
    }

    private record Town(List<System> systems, List<Deal> deals) {

        static Town random(Random random, String party, List<String> names) {
            List<System> systems = new ArrayList<>();
            for (int i = 0; i < random.nextInt(5); i++) {
                systems.add(System.random(random, party, i, names.removeFirst()));
            }
            List<Deal> deals = new ArrayList<>();
            for (int i = 0; !systems.isEmpty() && i < random.nextInt(3); i++) {
                Set<System> covers = new HashSet<>();
                covers.add(systems.get(random.nextInt(systems.size())));
                covers.add(systems.get(random.nextInt(systems.size())));
                deals.add(new Deal(party + ".deal." + i, List.copyOf(covers), 1 + random.nextInt(900)));
            }
            return new Town(systems, deals);
        }

        String sketch() {
            return "Product p1 \"P1\"\nProduct p2 \"P2\"\n" + Stream.concat(systems.stream().map(System::sketch),
                    deals.stream().map(Deal::sketch)).collect(Collectors.joining());
        }

        List<System> in(String group) {
            return systems.stream().filter(each -> each.group().equals(group)).toList();
        }

        String told(String group) {
            List<System> within = in(group);
            int least = within.stream().mapToInt(each -> each.from() == 0 ? each.to() : each.from()).sum();
            int most = within.stream().mapToInt(each -> each.to() == 0 ? each.from() : each.to()).sum();
            long silent = within.stream().filter(each -> each.from() == 0 && each.to() == 0).count();
            long yearly = 12L * deals.stream().filter(deal -> deal.covers().stream().anyMatch(within::contains))
                    .mapToLong(Deal::monthly).sum();
            long shared = deals.stream().filter(deal -> deal.covers().stream().anyMatch(within::contains)
                    && deal.covers().stream().anyMatch(each -> !within.contains(each))).count();
            long free = within.stream().filter(each -> deals.stream().noneMatch(deal -> deal.covers().contains(each)))
                    .count();
            return within.stream().map(System::id).sorted().toList() + " " + least + "-" + most + " " + silent + " "
                    + yearly + " " + shared + " " + free;
        }
    }

    /** The rows that comparing every system with every other gives, by group. */
    private static Map<String, String> naive(Town a, Town b) {
        Map<String, String> rows = new TreeMap<>();
        for (String group : GROUPS) {
            if (!a.in(group).isEmpty() || !b.in(group).isEmpty()) {
                rows.put(group, kind(a.in(group), b.in(group)) + " " + a.told(group) + " / " + b.told(group));
            }
        }
        return rows;
    }

    private static OverlapKind kind(List<System> a, List<System> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return b.isEmpty() ? OverlapKind.ONLY_A : OverlapKind.ONLY_B;
        }
        List<OverlapKind> each = new ArrayList<>();
        a.forEach(one -> each.add(best(one, b)));
        b.forEach(one -> each.add(best(one, a)));
        return Stream.of(OverlapKind.DIFFERENT_PRODUCTS, OverlapKind.PRODUCTS_UNKNOWN, OverlapKind.OTHER_VERSION,
                OverlapKind.VERSION_UNKNOWN).filter(each::contains).findFirst().orElse(OverlapKind.SAME_VERSION);
    }

    private static OverlapKind best(System one, List<System> others) {
        List<System> same = others.stream().filter(each -> !one.product().isEmpty()
                && each.product().equals(one.product())).toList();
        if (same.isEmpty()) {
            return !one.product().isEmpty() && others.stream().anyMatch(each -> !each.product().isEmpty())
                    ? OverlapKind.DIFFERENT_PRODUCTS : OverlapKind.PRODUCTS_UNKNOWN;
        }
        boolean isKnown = !one.version().isEmpty();
        if (isKnown && same.stream().anyMatch(each -> each.version().equals(one.version()))) {
            return OverlapKind.SAME_VERSION;
        }
        return !isKnown || same.stream().anyMatch(each -> each.version().isEmpty()) ? OverlapKind.VERSION_UNKNOWN
                : OverlapKind.OTHER_VERSION;
    }

    private static OverlapReport analysed(MergerInput input) {
        Parties parties = Parties.of(input);
        return OverlapAnalysis.of(parties, MatchAnalysis.of(parties));
    }

    private static Map<String, String> told(OverlapReport report) {
        return report.by(Grouping.GROUP).collect(Collectors.toMap(row -> row.group().getFirst().getId(),
                row -> row.kind() + " " + told(row.a()) + " / " + told(row.b()), (one, other) -> one + other,
                TreeMap::new));
    }

    private static String told(dk.landskab.analysis.merger.overlap.Share share) {
        return Mergers.ids(share.systems()) + " " + share.usersFrom() + "-" + share.usersTo() + " "
                + share.usersUnknown() + " " + share.yearly().amounts().byCurrency().getOrDefault("DKK", BigDecimal.ZERO)
                        .stripTrailingZeros().toPlainString()
                + " " + share.common().size() + " " + share.costUnknown().size();
    }

    private interface Check {

        void of(Town a, Town b, MergerInput input, String about);
    }

    private static void everyPair(Check check) {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            Town a = Town.random(random, "aa", names);
            Town b = Town.random(random, "bb", names);
            check.of(a, b, Mergers.input(a.sketch(), b.sketch()), "seed " + seed + "\n" + a.sketch() + b.sketch());
        }
    }

    @Test
    void everyTaskHasTheKindTheUsersAndTheCostsThatComparingAllFinds() {
        Set<OverlapKind> kinds = new HashSet<>();
        everyPair((a, b, input, about) -> {
            OverlapReport report = analysed(input);
            assertEquals(naive(a, b), told(report), about);
            report.by(Grouping.GROUP).map(OverlapRow::kind).forEach(kinds::add);
        });
        assertEquals(EnumSet.range(OverlapKind.SAME_VERSION, OverlapKind.ONLY_B), kinds, () -> "so few kinds prove nothing: " + kinds);
    }

    @Test
    void swappingThePartiesMirrorsEveryRow() {
        everyPair((a, b, input, about) -> {
            List<OverlapRow> rows = analysed(input).rows();
            List<OverlapRow> mirrored = analysed(Mergers.swapped(input)).rows();
            assertEquals(rows.stream().map(each -> Mergers.ids(each.group()) + " " + each.kind().mirrored() + " "
                    + told(each.b()) + told(each.a()) + each.users() + each.yearly().byCurrency()).sorted().toList(),
                    mirrored.stream().map(each -> Mergers.ids(each.group()) + " " + each.kind() + " " + told(each.a())
                            + told(each.b()) + each.users() + each.yearly().byCurrency()).sorted().toList(), about);
        });
    }
}
