// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.analysis.consolidation.Verdict;
import dk.landskab.model.application.Standard;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** How well systems meet a need, against a reference that scores each of them by hand (domain.md D.2). */
class ConsolidationLawsTest {

    private static final String CATALOGUE = """
            Subject s1 "One" number=01 level=MAIN_GROUP
            Subject s11 "One one" number=01.01 level=GROUP parent=s1
            Subject s111 "One one one" number=01.01.01 level=SUBJECT parent=s11
            Subject s12 "One two" number=01.02 level=GROUP parent=s1
            BusinessProcess p1 "Alpha"
            BusinessProcess p2 "Beta"
            BusinessProcess p3 "Gamma"
            Standard t1 "T1" mandatory=YES
            Standard t2 "T2" mandatory=NO
            """;
    private static final List<String> SUBJECTS = List.of("s1", "s11", "s111", "s12");
    private static final List<String> PROCESSES = List.of("p1", "p2", "p3");
    private static final List<String> STANDARDS = List.of("t1", "t2");

    /** What is asked for, or what a system has. */
    private record Facts(List<String> subjects, List<String> processes, List<String> standards) {

        static Facts of(Random random) {
            return new Facts(some(SUBJECTS, random), some(PROCESSES, random), some(STANDARDS, random));
        }

        private static List<String> some(List<String> all, Random random) {
            return random.nextInt(3) == 0 ? List.of() : all.stream().filter(each -> random.nextBoolean()).toList();
        }

        String lines(String id) {
            return "Product " + id + ".product \"" + id + "\"" + list("standards", standards) + "Application " + id
                    + " \"" + id + "\" product=" + id + ".product" + list("subjects", subjects).strip()
                            .transform(each -> each.isEmpty() ? "" : " " + each) + list("supports", processes);
        }

        private static String list(String feature, List<String> ids) {
            return (ids.isEmpty() ? "" : " " + feature + "=" + String.join(",", ids)) + "\n";
        }
    }

    /** How many of the things that are asked for are there, and of how many nobody can tell. */
    private record Count(int weight, int asked, long covered, long unknown) {

        BigDecimal share(boolean isAtBest) {
            return BigDecimal.valueOf(weight * (covered + (isAtBest ? unknown : 0))).divide(BigDecimal.valueOf(asked),
                    MathContext.DECIMAL128);
        }
    }

    private static Count count(int weight, List<String> needed, List<String> own, Function<String, Boolean> isUnknown,
            Function<String, Boolean> isCovered) {
        long covered = needed.stream().filter(isCovered::apply).count();
        return new Count(weight, needed.size(), covered, needed.stream().filter(each -> !isCovered.apply(each)
                && (own.isEmpty() || isUnknown.apply(each))).count());
    }

    /** Whether a subject is another, or below it in the plan: its name begins alike. */
    private static boolean isWithin(String subject, String other) {
        return subject.startsWith(other);
    }

    private static List<Count> counts(Facts need, Facts own) {
        return List.of(
                count(30, need.subjects, own.subjects, each -> own.subjects.stream().anyMatch(it -> isWithin(it, each)),
                        each -> own.subjects.stream().anyMatch(it -> isWithin(each, it))),
                count(25, need.processes, own.processes, each -> false, own.processes::contains),
                count(15, need.standards, own.standards, each -> false, own.standards::contains))
                .stream().filter(each -> each.asked > 0).toList();
    }

    private static BigDecimal score(List<Count> counts, boolean isAtBest) {
        BigDecimal sum = counts.stream().map(each -> each.share(isAtBest)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(counts.stream().mapToInt(Count::weight)
                .sum()), 6, RoundingMode.HALF_UP);
    }

    private static Verdict verdict(BigDecimal score, boolean lacksMust) {
        if (score.intValue() >= 80 && !lacksMust) {
            return Verdict.REUSE;
        }
        return score.intValue() >= 50 ? Verdict.EXTEND : Verdict.BUY;
    }

    private static Optional<String> told(Facts need, Facts own) {
        List<Count> counts = counts(need, own);
        if (counts.stream().allMatch(each -> each.covered == 0)) {
            return Optional.empty();
        }
        boolean lacksMust = need.standards.contains("t1") && !own.standards.isEmpty() && !own.standards.contains("t1");
        BigDecimal least = score(counts, false);
        BigDecimal most = score(counts, true);
        return Optional.of(least.setScale(1, RoundingMode.HALF_UP) + "-" + most.setScale(1, RoundingMode.HALF_UP) + " "
                + verdict(least, lacksMust) + " " + verdict(most, lacksMust));
    }

    private static <T extends Element> List<T> find(Landscape landscape, List<String> ids, Class<T> type) {
        return ids.stream().map(each -> landscape.find(each, type).orElseThrow()).toList();
    }

    @Test
    void scoringEverySystemByHandGivesTheSameBandsAndVerdicts() {
        Random random = new Random(80);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < Share.of(15_000); i++) {
            Facts need = Facts.of(random);
            Map<String, String> expected = new TreeMap<>();
            StringBuilder text = new StringBuilder(CATALOGUE);
            List<Facts> systems = new ArrayList<>();
            for (int system = 0; system < 4; system++) {
                String id = "a" + system;
                systems.add(Facts.of(random));
                text.append(systems.getLast().lines(id));
                told(need, systems.getLast()).ifPresent(each -> expected.put(id, each));
            }
            Landscape landscape = Sketch.of(text.toString());
            Map<String, String> found = new TreeMap<>();
            for (Candidate each : ConsolidationAnalysis.of(landscape, new Need(
                    find(landscape, need.subjects, Subject.class),
                    find(landscape, need.processes, BusinessProcess.class), List.of(), List.of(),
                    find(landscape, need.standards, Standard.class), List.of(), Set.of(), Optional.empty(),
                    LocalDate.of(2026, 1, 1), Optional.empty()), ConsolidationParameters.DEFAULT).candidates()) {
                found.put(each.application().getId(), each.atLeast() + "-" + each.atMost() + " " + each.verdict() + " "
                        + each.atBest());
                seen.add(each.verdict());
            }
            assertEquals(expected, found, () -> need + "\n" + text);
        }
        assertTrue(seen.equals(EnumSet.allOf(Verdict.class)), seen::toString);
    }
}
