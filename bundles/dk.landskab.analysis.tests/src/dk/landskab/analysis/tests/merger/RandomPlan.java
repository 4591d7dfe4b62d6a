// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Two small organisations with systems for the same tasks, contracts and costs, and now and then a plan.
 *
 * @param sketch the landscape
 * @param groups the systems for each task, with plus signs between them
 */
record RandomPlan(String sketch, List<String> groups) {

    private static final List<String> SYSTEMS = List.of("a.0", "a.1", "a.2", "b.0", "b.1", "b.2");
    private static final List<String> DISPOSITIONS = List.of("RETIRE", "REPLACE", "RETAIN", "ADAPT", "UNDECIDED");
    private static final List<String> NOTICES = List.of("ANY", "MONTH_END", "QUARTER_END", "HALF_YEAR_END", "YEAR_END");
    private static final List<String> PERIODS = List.of("ONCE", "MONTH", "QUARTER", "YEAR");

    static RandomPlan of(Random random) {
        StringBuilder text = new StringBuilder();
        for (String id : SYSTEMS) {
            String active = random.nextBoolean() ? " lifecycle.activeFrom=" + day(random) : "";
            String end = random.nextInt(4) == 0 ? " lifecycle.endOfLife=" + day(random) : "";
            text.append("Application ").append(id).append(active).append(end).append('\n');
            contract(text, id, random);
        }
        if (random.nextBoolean()) {
            text.append("Plateau target date=").append(day(random)).append('\n');
            SYSTEMS.stream().filter(id -> random.nextBoolean()).forEach(id -> text.append("  PlateauItem t.").append(id)
                    .append(" element=").append(id).append(" disposition=").append(one(DISPOSITIONS, random))
                    .append('\n'));
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            groups.add(String.join("+", Stream.generate(() -> one(SYSTEMS, random)).limit(3).distinct().toList()));
        }
        return new RandomPlan(text.toString(), groups);
    }

    private static void contract(StringBuilder text, String id, Random random) {
        String also = random.nextInt(3) == 0 ? "," + one(SYSTEMS, random) : "";
        text.append("Contract ").append(id).append(".k covers=").append(id).append(also.equals("," + id) ? "" : also)
                .append(random.nextInt(5) == 0 ? " to=" + day(random).plusMonths(6) : "")
                .append(" noticeMonths=").append(random.nextInt(13)).append(" noticeAt=").append(one(NOTICES, random))
                .append('\n');
        for (int i = 0; i < random.nextInt(3); i++) {
            text.append("  Cost ").append(id).append(".k.").append(i).append(" currency=DKK amount=")
                    .append(1 + random.nextInt(10_000)).append(" period=").append(one(PERIODS, random)).append(" from=")
                    .append(day(random)).append(random.nextInt(3) == 0 ? " of=" + id : "")
                    .append(random.nextInt(4) == 0 ? " to=" + day(random) : "").append('\n');
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 6, 1).plusDays(random.nextInt(1200));
    }
}
