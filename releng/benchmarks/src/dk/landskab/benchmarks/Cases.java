// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.store.Landscape;
import dk.landskab.store.PartSource;

/**
 * Texts of acquisitions that are all of one landscape: a process in every hundredth file, a case in each of the others.
 * Each file holds some twenty names that refer: to its process, to parts of it, and to other cases' processes.
 */
final class Cases {

    private static final int CASES_OF_PROCESS = 99;

    private Cases() {
    }

    /** So many files. */
    static List<PartSource> files(int count) {
        List<PartSource> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(i, 0));
        }
        return files;
    }

    /** One of the files, in one of its versions, which differ in a text and a date. */
    static PartSource file(int index, int version) {
        int process = index / (CASES_OF_PROCESS + 1);
        String text = index % (CASES_OF_PROCESS + 1) == 0 ? process(process, version)
                : acquisition(index, process, version);
        return PartSource.of("f" + index + ".acq", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Benchmarks of texts with mistakes would measure something else. */
    static void refuseProblems(Landscape landscape) {
        if (!landscape.problems().isEmpty()) {
            throw new IllegalStateException(landscape.problems().getFirst().toString());
        }
    }

    private static String process(int number, int version) {
        return """
                process process-%1$d "Process %1$d, version %2$d" {
                  version "%2$d"  currency DKK
                  body unit-%1$d "Unit" body it-%1$d "IT" body board-%1$d "Board"
                  category large-%1$d "Large" category small-%1$d "Small" skips market-%1$d
                  form idea-%1$d "Idea" by unit-%1$d
                  form paper-%1$d "Paper" by it-%1$d
                  assessment risk-%1$d "Risk" : risk by it-%1$d with unit-%1$d valid 12 months
                  assessment dpia-%1$d "DPIA" : dpia by unit-%1$d
                  phase need-%1$d "Need" {
                    actors unit-%1$d, it-%1$d
                    form idea-%1$d
                    gate go-%1$d stop-go {
                      requires risk-%1$d
                      requires dpia-%1$d when personalData >= sensitive or aiClass >= high
                      criterion "Nothing that exists does it"
                      decided by it-%1$d consulting unit-%1$d
                      escalates to board-%1$d on disagreement
                    }
                  }
                  phase market-%1$d "Market" {
                    form paper-%1$d
                    gate buy-%1$d approval { decided by board-%1$d }
                  }
                }
                """.formatted(number, version);
    }

    private static String acquisition(int index, int process, int version) {
        return """
                // Case %1$d
                acquisition case-%1$d "Case %1$d, version %3$d" {
                  process process-%2$d  category large-%2$d  buys software
                  need "Somebody needs something, for a reason that takes a line to say."
                  information { personal sensitive of citizen, child ai none }
                  effect "Waiting" unit "minutes" from 14 on 2026-01-31 to 4 by 2027-12-31
                  money {
                    acquisition 1 250 000 DKK once in 2026-09
                    operation     310 000 DKK yearly from 2026-10-01
                  }
                  requirement R1 must "Encrypted" from case-%4$d
                  requirement R2 must "Scanned" from process-%2$d
                  requirement R3 should "Tried by citizens" from case-%4$d, process-%2$d
                  phase need-%2$d entered 2026-02-03 left 2026-04-%5$02d {
                    received idea-%2$d on 2026-02-03 case "2026-0012345"
                    received paper-%2$d on 2026-02-04
                    result risk-%2$d = go level medium on 2026-02-25 by it-%2$d "No expensive change"
                    result dpia-%2$d = go-with-conditions on 2026-04-02 by unit-%2$d { "Looked through monthly" }
                    gate go-%2$d = go on 2026-04-10 by it-%2$d
                  }
                  phase market-%2$d entered 2026-04-10 {
                    gate buy-%2$d = escalated to board-%2$d on 2026-05-19
                    decision board-%2$d = approved on 2026-05-28
                  }
                }
                """.formatted(index, process, version, index == 1 ? 2 : index / 100 * 100 + 1, 10 + version % 20);
    }
}
