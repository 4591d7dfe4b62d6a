// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.formatting.Formatting;
import dk.landskab.testkit.Share;

class FormattingTest {

    private static final List<String> NAMES = Originals.NAMES;
    private static final Formatting FORMATTING = new AcquisitionFormat().formatting();

    @Test
    void setsOutAProcessAndKeepsItsCommentsAndLines() {
        assertEquals("""
                // The process
                use lindholt.*

                process p "P" {
                  /* who
                 acts */
                  body kit "IT"   // central
                  assessment r "R" : risk by kit, other
                      asks "Why?"
                  phase one "One" {
                    task "A" when (ai or not tender)
                    task "B" task "C" when answer(r) = "yes"
                    // last
                  }
                  phase two "Two" { task "D" }
                }
                """, FORMATTING.format("""

                   // The process
                use    lindholt.*



                process p "P"   {

                /* who
                 acts */
                    body kit   "IT"   // central
                assessment r "R": risk by kit ,other
                asks "Why?"
                phase one "One" { task "A" when ( ai or not tender )
                task "B"   task "C" when answer (r)="yes"
                        // last

                }
                  phase two "Two" {task "D"}
                }

                """));
    }

    @Test
    void setsOutACaseAndItsAmounts() {
        assertEquals("""
                acquisition a "A" {
                  money {
                    operation 1 250 000,50 DKK yearly from 2026
                  }
                  candidates {
                    existing x covers 55 %
                    product y
                  }
                  phase one entered 2026-01-01 {
                    result r = go-with-conditions {
                      "first"
                      "second"
                    }
                  }
                }
                """, FORMATTING.format("""
                acquisition a "A" { money {
                operation 1  250  000,50 DKK yearly from 2026 }
                candidates {
                existing x covers 55%
                product y
                }
                phase one entered 2026-01-01 {
                result r = go-with-conditions {
                "first"
                "second"
                }
                }
                }"""));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void changesNeitherContentNorItsOwnResult(String name) {
        String text = Originals.text(name);
        String formatted = FORMATTING.format(text);

        assertEquals(EditsTest.written(text), EditsTest.written(formatted));
        assertEquals(formatted, FORMATTING.format(formatted));
    }

    @Test
    void onlyChangesBlanksWhateverTheTextHolds() {
        Random random = new Random(11);
        for (int i = 0; i < Share.of(5_000); i++) {
            String text = disturbed(Originals.text(NAMES.get(i % 3)), random);
            String formatted = FORMATTING.format(text);

            assertEquals(text.replaceAll("\\s", ""), formatted.replaceAll("\\s", ""));
            assertEquals(formatted, FORMATTING.format(formatted), () -> text);
        }
    }

    private static String disturbed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, List.of("\n", "  ", "\t", "\n\n\n", " // c\n", " /* c\n */ ", "{", "}", "\"")
                        .get(random.nextInt(9)));
                case 1 -> changed.deleteCharAt(at);
                default -> {
                    if (Character.isWhitespace(changed.charAt(at))) {
                        changed.setCharAt(at, " \n\t".charAt(random.nextInt(3)));
                    }
                }
            }
        }
        return changed.toString();
    }

    @Test
    void keepsLineEndsOfWindows() {
        assertEquals("use a.*\r\nprocess p \"P\" {\r\n  body b\r\n}\r\n",
                FORMATTING.format("use a.*\r\nprocess p \"P\" {\r\nbody b }\r\n\r\n"));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertEquals(List.of(), FORMATTING.edits(""));
        assertEquals("", FORMATTING.format("\n \n"));
    }
}
