// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

/** Whatever a file holds, reading it throws nothing but a refusal with a place, and every problem has one. */
class BadInputTest {

    private static final List<String> TOKENS = List.copyOf(
            GrammarUtil.getAllKeywords(new AcquisitionParser().grammar().getGrammar()).stream().sorted().toList());

    @Test
    void anyMutationOfATextIsReadOrRefusedWithAPlace() {
        Random random = new Random(20261125);
        for (int i = 0; i < Share.of(10_000); i++) {
            String text = mutated(Originals.text(Originals.NAMES.get(i % 3)), random);
            assertTold(text, "mutation " + i);
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 12));
            switch (random.nextInt(5)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, TOKENS.get(random.nextInt(TOKENS.size())) + ' ');
                case 2 -> changed.setCharAt(at, (char) (random.nextInt(20) == 0 ? random.nextInt(0xD800) + 1
                        : ' ' + random.nextInt(95)));
                case 3 -> changed.insert(at, text, Math.min(at, text.length()), Math.min(end, text.length()));
                default -> changed.insert(at, "\"{}`()\\/*,".charAt(random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private static void assertTold(String text, String what) {
        try {
            Landscape landscape = Texts.landscape(text);
            landscape.objects().forEach(landscape::locationOf);
            for (Problem problem : landscape.problems()) {
                assertTrue(problem.location().line() > 0 && problem.location().column() > 0, () -> what + ": " + problem);
                assertTrue(problem.location().line() <= text.lines().count() + 1, () -> what + ": " + problem);
                for (Language language : Language.values()) {
                    assertFalse(problem.what().in(language).isBlank());
                }
            }
        } catch (UnreadableException e) {
            assertTrue(e.location().line() > 0, what);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ":\n" + text, e);
        }
    }

    @Test
    void aMegabyteOfRandomWordsIsTold() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append(switch (random.nextInt(8)) {
                case 0 -> "name-" + random.nextInt(100);
                case 1 -> "\"text\"";
                case 2 -> String.valueOf(random.nextInt(3000));
                case 3 -> "2026-01-0" + (1 + random.nextInt(9));
                default -> TOKENS.get(random.nextInt(TOKENS.size()));
            }).append(random.nextInt(12) == 0 ? '\n' : ' ');
        }

        assertTold(text.toString(), "random words");
        assertFalse(Texts.part(text.toString()).problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "not ", "ai and (", "process p \"P\" { phase x \"X\" { gate g approval { "})
    void tenThousandLevelsOfNestingAreRefusedWithAPlace(String level) {
        String text = "process p \"P\" { phase x \"X\" { task \"T\" when " + level.repeat(10_000) + "ai" + ")".repeat(10_000);

        UnreadableException refusal = assertThrows(UnreadableException.class, () -> Texts.part(text));

        assertEquals(1, refusal.location().line());
        assertTrue(refusal.location().column() > 512);
        assertEquals("Brackets and conditions are nested more than 512 deep. Make them flatter, or restore the file.",
                refusal.what().in(Language.EN));
    }

    @Test
    void aLongChainOfConditionsIsRefusedAndAShorterOneRead() {
        String start = "process p \"P\" { phase x \"X\" { task \"T\" when ai";

        assertThrows(UnreadableException.class, () -> Texts.part(start + " and tender".repeat(10_000) + " } }"));
        assertEquals(List.of(), Texts.told(Texts.landscape(start + " and tender or not (ai)".repeat(120) + " } }").problems()));
        assertEquals(List.of(), Texts.told(Texts.landscape(start + " task \"U\" when tender and ai".repeat(5_000) + " } }")
                .problems()));
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() {
        assertRefused("x.acq:2:12: This is not text in UTF-8. Restore the file from Git or a backup, or save it as UTF-8.",
                "process p \"P\" {\n  body b \"F\u00E6lles\" }".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("x.acq:2:13: This is not text in UTF-8. Restore the file from Git or a backup, or save it as UTF-8.",
                "process p \"P\" {\n  body b \"Fx\0\" }".getBytes(StandardCharsets.UTF_8));
        assertRefused("x.acq:2:1: The file holds the marks of a Git conflict. Resolve the conflict, or run: landskab merge"
                + " --continue", "process p \"P\" {\n<<<<<<< ours\n}".getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String told, byte[] bytes) {
        UnreadableException refusal = assertThrows(UnreadableException.class,
                () -> new AcquisitionFormat().read(PartSource.of("x.acq", bytes)));

        assertEquals(told, refusal.location() + ": " + refusal.what().in(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "// only a comment", "/* not closed", "\uFEFF", "\"", "`", "use", "process", "}"})
    void fragmentsAreRead(String text) {
        assertTold(text, text);
    }

    @Test
    void anEmptyTextIsAPartWithoutElements() {
        assertEquals(List.of(), Texts.part("").problems());
        assertEquals(1, Texts.part("").roots().size());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreReadOver() {
        String text = "\uFEFF" + Originals.text("nacka").replace("\n", "\r\n");

        assertEquals(List.of(), Texts.told(Texts.part(text).problems()));
    }
}
