// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Circles of escalations among any number of bodies and gates, held against a naive search. */
class EscalationCircleTest {

    private static final int BODIES = 6;

    private static List<Finding> findings(Landscape landscape) {
        return Check.run(landscape, LocalDate.of(2026, 6, 30), List.of(new UnworkableProcess())).findings();
    }

    /** Gates where the first of a pair decides and which escalate to the second. */
    private static Landscape process(List<int[]> escalations, int bodies) {
        StringBuilder sketch = new StringBuilder("ProcessDefinition p \"P\"\n");
        IntStream.range(0, bodies).forEach(i -> sketch.append("  Body p.body.b").append(i).append(" \"B").append(i)
                .append("\"\n"));
        sketch.append("  PhaseDef p.phase.x \"X\" order=1\n");
        for (int i = 0; i < escalations.size(); i++) {
            sketch.append("    GateDef p.phase.x.gate.g").append(i).append(" \"G").append(i).append("\" order=").append(i)
                    .append(" decidedBy=p.body.b").append(escalations.get(i)[0])
                    .append("\n      Escalation p.phase.x.gate.g").append(i).append(".e on=NO_GO to=p.body.b")
                    .append(escalations.get(i)[1]).append('\n');
        }
        return Sketch.of(sketch.toString());
    }

    private static boolean isCircular(List<int[]> escalations) {
        boolean[][] reaches = new boolean[BODIES][BODIES];
        escalations.forEach(each -> reaches[each[0]][each[1]] = true);
        for (int through = 0; through < BODIES; through++) {
            for (int from = 0; from < BODIES; from++) {
                for (int to = 0; to < BODIES; to++) {
                    reaches[from][to] |= reaches[from][through] && reaches[through][to];
                }
            }
        }
        return IntStream.range(0, BODIES).anyMatch(each -> reaches[each][each]);
    }

    @Test
    void aCircleIsFoundWhereThereIsOne() {
        int circular = 0;
        for (int seed = 0; seed < Share.of(3_000); seed++) {
            Random random = new Random(seed);
            List<int[]> escalations = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(7); i++) {
                escalations.add(new int[] {random.nextInt(BODIES), random.nextInt(BODIES)});
            }
            boolean expected = isCircular(escalations);
            circular += expected ? 1 : 0;

            assertEquals(expected, !findings(process(escalations, BODIES)).isEmpty(), "seed " + seed);
        }
        assertTrue(circular > 0);
    }

    @Test
    void aLongWayUpIsNoCircleAndBackToItsBeginningIsOne() {
        int many = 3_000;
        List<int[]> upwards = new ArrayList<>(IntStream.range(0, many - 1).mapToObj(i -> new int[] {i, i + 1}).toList());
        assertEquals(0, findings(process(upwards, many)).size());

        upwards.add(new int[] {many - 1, 0});
        assertEquals(1, findings(process(upwards, many)).size());
    }
}
