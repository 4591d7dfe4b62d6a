// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.live.LiveTexts;
import dk.landskab.acquisition.live.LiveTexts.Use;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Written;

class LiveTextsTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();
    private static final List<String> PROCESSES = List.of("p", "q", "r");
    private static final List<String> NAMES = List.of("one", "two", "three");

    private static PartSource file(String path, String text) {
        return PartSource.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static LiveTexts live(Map<String, String> files) {
        LiveTexts texts = new LiveTexts(FORMAT, id -> Optional.empty());
        texts.put(files.entrySet().stream().map(each -> file(each.getKey(), each.getValue())).toList());
        return texts;
    }

    @Test
    void tellsAfterAnyEditsWhatCheckingEverythingWouldTell() {
        Random random = new Random(3);
        for (int round = 0; round < Share.of(1_000); round++) {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < 6; i++) {
                files.put(i + ".acq", text(random));
            }
            LiveTexts live = live(files);
            Map<String, List<String>> told = told(live, files.keySet());
            assertEquals(whole(files), told);
            for (int edit = 0; edit < 8; edit++) {
                String path = random.nextInt(6) + ".acq";
                Set<String> touched;
                if (random.nextInt(8) == 0) {
                    files.remove(path);
                    touched = live.remove(path);
                } else {
                    files.put(path, text(random));
                    touched = live.put(List.of(file(path, files.get(path))));
                }
                Map<String, List<String>> now = told(live, files.keySet());
                whole(files).forEach((each, problems) -> assertEquals(problems, now.get(each),
                        () -> each + " after a change of " + path + ":\n" + files));
                assertTouched(told, now, touched);
                told = now;
            }
        }
    }

    private static void assertTouched(Map<String, List<String>> before, Map<String, List<String>> after, Set<String> touched) {
        Set<String> changed = new HashSet<>(after.keySet());
        changed.removeIf(path -> after.get(path).equals(before.getOrDefault(path, List.of())));
        changed.removeAll(touched);
        assertEquals(Set.of(), changed);
    }

    private static Map<String, List<String>> told(LiveTexts live, Set<String> paths) {
        Map<String, List<String>> told = new TreeMap<>();
        paths.forEach(path -> told.put(path, live.problems(path).stream().map(LiveTextsTest::told).sorted().toList()));
        return told;
    }

    private static Map<String, List<String>> whole(Map<String, String> files) {
        List<String> pathsAndTexts = new ArrayList<>();
        files.forEach((path, text) -> pathsAndTexts.addAll(List.of(path, text)));
        Landscape landscape = Written.landscape(Texts.formats(), pathsAndTexts.toArray(String[]::new));
        Map<String, List<String>> told = new TreeMap<>();
        files.keySet().forEach(path -> told.put(path, landscape.problems().stream()
                .filter(each -> each.kind() != Problem.Kind.CYCLE && each.location().file().equals(path))
                .map(LiveTextsTest::told).sorted().toList()));
        return told;
    }

    /** A problem without the suggestions, which only checking everything makes. */
    private static String told(Problem problem) {
        return problem.location() + " " + problem.id() + " "
                + problem.what().in(Language.EN).replaceFirst("( Did you mean .*| Correct the id.*)$", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            text.append(random.nextBoolean() ? process(random) : acquisition(random));
        }
        if (random.nextInt(6) == 0) {
            text.insert(random.nextInt(text.length()), " stray ");
        }
        return text.toString();
    }

    private static String process(Random random) {
        return "process %s \"P\"%s {\n  body %s \"B\"\n  form %s \"F\" by %s\n  phase %s \"X\" { gate %s approval { decided by %s } }\n}\n"
                .formatted(any(PROCESSES, random), random.nextBoolean() ? " adopts " + any(PROCESSES, random) : "",
                        any(NAMES, random), any(NAMES, random), any(NAMES, random), any(NAMES, random), any(NAMES, random),
                        any(NAMES, random));
    }

    private static String acquisition(Random random) {
        return "acquisition %s \"A\" {\n  process %s need \"n\"\n  phase %s { received %s gate %s = go by %s }\n  requirement R \"t\" from %s\n}\n"
                .formatted(any(List.of("a", "b", "one"), random), any(PROCESSES, random), any(NAMES, random),
                        any(NAMES, random), any(NAMES, random), any(NAMES, random), any(List.of("p", "a", "b", "p.body.one"), random));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void findsWhereANameIsDefinedAndEverywhereItIsUsed() {
        LiveTexts live = live(Map.of("lib.acq", "process lib \"L\" { body kit \"K\" phase x \"X\" { actors kit } }", "a.acq",
                "process p \"P\" adopts lib { }\nacquisition a \"A\" { process p need \"n\" phase x { gate g = go by kit } }"));

        assertEquals("lib.acq", live.definition("lib.body.kit").orElseThrow().path());
        assertEquals(List.of("a.acq 2", "lib.acq 1"), live.uses("lib.body.kit").stream()
                .map(use -> use.text().path() + " " + use.name().node().getStartLine()).toList());
        Use use = live.uses("lib.body.kit").getFirst();
        assertEquals(Optional.of("lib.body.kit"), live.meaning("a.acq", use.name()));
        assertEquals(Optional.empty(), live.definition("nothing"));
        assertEquals(true, live.ids().contains("lib.phase.x"));
    }

    @Test
    void aNameIsLookedUpInTheModelFilesToo() {
        Landscape model = Texts.landscape("process town \"T\" { }");
        LiveTexts live = new LiveTexts(FORMAT, model::find);
        live.put(List.of(file("a.acq", "acquisition a \"A\" { process town need \"n\" }")));

        assertEquals(List.of(), live.problems("a.acq"));
    }

    @Test
    void whatIsNoTextIsRefusedAndTheOneBeforeStays() {
        LiveTexts live = live(Map.of("a.acq", "process p \"P\" { }"));

        assertThrows(UnreadableException.class, () -> live.put(List.of(file("a.acq", "process q \"\0"))));
        assertFalse(live.definition("p").isEmpty());
        assertEquals("a.acq", live.text("a.acq").orElseThrow().path());
    }
}
