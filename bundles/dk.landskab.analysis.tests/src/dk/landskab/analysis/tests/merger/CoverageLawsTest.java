// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.coverage.CoverageReport;
import dk.landskab.analysis.merger.coverage.CoverageRow;
import dk.landskab.testkit.Share;

/** How well two parties are known, against a reference that counts systems by hand (domain.md D.1a). */
class CoverageLawsTest {

    /** What is recorded of a system, and the main group of its task; none where nobody says. */
    private record System(boolean confirmed, boolean owned, boolean contracted, boolean uses, String group) {

        static System of(Random random) {
            return new System(random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextInt(4) > 0,
                    random.nextInt(4) > 0, List.of("", "27", "32").get(random.nextInt(3)));
        }

        /** The product has a subject of its own, so only a system of main group 27 has one. */
        boolean isKnown() {
            return confirmed && owned && contracted && uses && group.equals("27");
        }

        String lines(String organisation, int number) {
            String id = organisation + ".app." + number;
            return "Application " + id + (group.equals("27") ? " product=dk.prod.x" : group.equals("32")
                    ? " subjects=kle.32.24" : "") + (owned ? " owner=" + organisation + ".unit" : "")
                    + " evidence.confirmedOn=2026-05-01 evidence.confirmedBy=" + organisation
                    + ".unit evidence.confidence=" + (confirmed ? "CONFIRMED" : "CLAIMED") + "\n"
                    + (uses ? "  DataUse " + id + ".use role=READS data=" + organisation + ".data\n" : "")
                    + (contracted ? "Contract " + id + ".k covers=" + id + "\n" : "");
        }
    }

    /** Systems of a party, and how many it thinks it has, in all and by main group. */
    private record Party(String organisation, List<System> systems, Map<String, Integer> estimates) {

        static Party of(String organisation, Random random) {
            List<System> systems = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                systems.add(System.of(random));
            }
            Map<String, Integer> estimates = new TreeMap<>();
            List.of("", "27", "32").stream().filter(each -> random.nextBoolean()).forEach(each -> estimates.put(each,
                    random.nextInt(10)));
            return new Party(organisation, systems, estimates);
        }

        String lines() {
            StringBuilder text = new StringBuilder("DataObject " + organisation + ".data \"D\"\n");
            for (int i = 0; i < systems.size(); i++) {
                text.append(systems.get(i).lines(organisation, i));
            }
            estimates.forEach((group, total) -> text.append("Estimate " + organisation + ".e." + group
                    + " what=APPLICATIONS total=" + total + " organisation=" + organisation
                    + (group.isEmpty() ? "" : " subject=kle." + group) + "\n"));
            return text.toString();
        }
    }

    /** Known, recorded, estimated, share and verdict of some parties in a main group; of all of them for none. */
    private static String told(List<Party> parties, String group) {
        List<System> there = parties.stream().flatMap(each -> each.systems.stream())
                .filter(each -> group.isEmpty() || each.group.equals(group)).toList();
        long known = there.stream().filter(System::isKnown).count();
        boolean isEstimated = parties.stream().allMatch(each -> each.estimates.containsKey(group));
        int estimated = isEstimated ? parties.stream().mapToInt(each -> each.estimates.get(group)).sum() : 0;
        long total = Math.max(estimated, there.size());
        if (total == 0) {
            return "0 of 0 UNKNOWN";
        }
        double share = 100.0 * known / total;
        String good = isEstimated ? "OK" : "UNKNOWN";
        return known + " of " + total + " " + BigDecimal.valueOf(known * 100L).divide(BigDecimal.valueOf(total), 1,
                RoundingMode.HALF_UP) + " % " + (share >= 70 ? good : share >= 50 ? "AMBER" : "RED");
    }

    private static String told(CoverageRow row) {
        return row.known() + " of " + row.total() + row.percent().map(each -> " " + each + " %").orElse("") + " "
                + row.verdict();
    }

    @Test
    void countingByHandGivesTheSameShares() {
        Random random = new Random(70);
        for (int i = 0; i < Share.of(10_000); i++) {
            Party a = Party.of("aa", random);
            Party b = Party.of("bb", random);
            String text = a.lines() + b.lines();
            CoverageReport report = CoverageAnalysis.of(Mergers.parties(a.lines(), b.lines()));
            assertEquals(List.of(told(List.of(a), ""), told(List.of(b), ""), told(List.of(a, b), "")),
                    report.totals().stream().map(CoverageLawsTest::told).toList(), text);
            for (CoverageRow row : report.rows()) {
                if (row.area() instanceof CoverageRow.Scope.MainGroup group) {
                    List<Party> whose = List.of(a, b).stream().filter(each -> row.parties().stream().anyMatch(
                            party -> party.organisation().orElseThrow().getId().equals(each.organisation))).toList();
                    assertEquals(told(whose, group.subject().getNumber()), told(row), text);
                }
            }
        }
    }
}
