// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A case that goes through the process of {@link Course} step by step, as people would take it, with what is to be said
 * of it after every step: the reference that the state of the case is held against.
 */
final class RandomCourse {

    /**
     * Where the case stands from a day on.
     *
     * @param stage as {@link Stage} names it
     * @param phase its local name; empty where the case is done
     * @param gate the local name of the gate that it waits at; empty for none
     * @param permitted whether it has the permit to use
     */
    record Step(LocalDate day, String stage, String phase, String gate, boolean permitted) {
    }

    private static final List<String> PHASES = List.of("one", "two", "three");
    private static final List<List<String>> GATES = List.of(List.of("advice", "start"), List.of(), List.of("use", "close"));

    private final Random random;
    private final boolean isSmall;
    private final List<String> lines = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 1, 1);
    private boolean permitted;

    RandomCourse(int seed) {
        random = new Random(seed);
        isSmall = random.nextBoolean();
        steps.add(new Step(day, "NOT_BEGUN", "one", "", false));
        int last = random.nextInt(4);
        for (int phase = 0; phase < PHASES.size() && phase <= last; phase++) {
            if (isSmall && phase == 1) {
                continue;
            }
            boolean stays = phase == last;
            phase(phase, stays);
        }
    }

    /** What was recorded, as a sketch. */
    Course course() {
        return Course.of(isSmall ? "category=p.category.small" : "category=none", lines.toArray(String[]::new));
    }

    /** Where it stood from which day on, the earliest first. */
    List<Step> steps() {
        return steps;
    }

    private void phase(int phase, boolean stays) {
        String name = PHASES.get(phase);
        tick();
        int line = lines.size();
        LocalDate entered = day;
        lines.add("");
        stand(name, GATES.get(phase).isEmpty() ? "" : GATES.get(phase).getFirst());
        int passed = stays ? random.nextInt(GATES.get(phase).size() + 1) : GATES.get(phase).size();
        for (int gate = 0; gate < passed; gate++) {
            pass(phase, gate);
        }
        String left = "";
        if (!stays) {
            tick();
            left = " left=" + day;
            leave(phase);
        }
        lines.set(line, "PhaseRecord a." + name + " phase=p.phase." + name + " entered=" + entered + left);
    }

    private void pass(int phase, int gate) {
        String name = PHASES.get(phase);
        String here = GATES.get(phase).get(gate);
        if (random.nextInt(3) == 0) {
            tick();
            record(phase, here, random.nextBoolean() ? "PENDING" : "NO_GO", "a");
            boolean isOver = here.equals("advice") && lines.getLast().contains("NO_GO");
            if (isOver) {
                after(phase, gate);
                return;
            }
            stand(name, here);
        }
        tick();
        record(phase, here, List.of("GO", "GO_WITH_CONDITIONS", "NOT_REQUIRED").get(random.nextInt(3)), "b");
        permitted |= here.equals("use");
        after(phase, gate);
    }

    private void record(int phase, String gate, String result, String suffix) {
        lines.add("  GateRecord a." + gate + suffix + " gate=p.phase." + PHASES.get(phase) + ".gate." + gate + " result="
                + result + " date=" + day);
    }

    private void after(int phase, int gate) {
        List<String> gates = GATES.get(phase);
        stand(PHASES.get(phase), gate + 1 < gates.size() ? gates.get(gate + 1) : "");
    }

    private void leave(int phase) {
        int next = phase + 1 + (isSmall && phase == 0 ? 1 : 0);
        if (next == PHASES.size()) {
            steps.add(new Step(day, "DONE", "", "", permitted));
        } else {
            stand(PHASES.get(next), GATES.get(next).isEmpty() ? "" : GATES.get(next).getFirst());
        }
    }

    private void stand(String phase, String gate) {
        steps.add(new Step(day, gate.isEmpty() ? "UNDER_WAY" : "AT_GATE", phase, gate, permitted));
    }

    private void tick() {
        day = day.plusDays(1L + random.nextInt(20));
    }
}
