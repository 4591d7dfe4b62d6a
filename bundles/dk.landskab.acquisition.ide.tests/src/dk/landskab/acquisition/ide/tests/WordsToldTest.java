// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.model.edit.Language;
import dk.landskab.store.PartFormats;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Written;

/** After any edits an editor marks the words that reading all texts anew would tell, and no others. */
class WordsToldTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();
    private static final List<String> PROCESSES = List.of("p", "q", "lib", "town.p");
    private static final List<String> NAMES = List.of("one", "two", "other", "x", "y");

    @TempDir
    private Path folder;

    @Test
    void afterAnyEditsWordsAreMarkedAsReadingEverythingTells() {
        Random random = new Random(3);
        for (int round = 0; round < Share.of(300); round++) {
            Map<String, String> files = new TreeMap<>();
            Workspace workspace = new Workspace(folder, FORMAT);
            for (int edit = 0; edit < 14; edit++) {
                String path = (edit < 6 ? edit : random.nextInt(6)) + ".acq";
                files.put(path, text(random));
                workspace.open(path, new TextBuffer(files.get(path)));
                if (edit > 6 && random.nextInt(8) == 0) {
                    files.remove(path);
                    workspace.close(path);
                }
                assertEquals(read(files), marked(workspace), () -> "after a change of " + path + ":\n" + files);
            }
        }
    }

    private static List<String> marked(Workspace workspace) {
        Diagnostics diagnostics = new Diagnostics(workspace, Language.EN, List.of());
        return workspace.texts().stream().flatMap(text -> diagnostics.words(text).stream()
                .filter(each -> !each.getCode().getLeft().equals("V-ID-1"))
                .map(each -> text.path() + ":" + (each.getRange().getStart().getLine() + 1) + ":"
                        + (each.getRange().getStart().getCharacter() + 1) + " " + each.getCode().getLeft()))
                .distinct().sorted().toList();
    }

    private static List<String> read(Map<String, String> files) {
        List<String> pathsAndTexts = new ArrayList<>();
        files.forEach((path, text) -> pathsAndTexts.addAll(List.of(path, text)));
        return Written.landscape(PartFormats.standard().with(FORMAT), pathsAndTexts.toArray(String[]::new)).problems()
                .stream().filter(each -> each.kind() != Problem.Kind.CYCLE && each.kind() != Problem.Kind.DUPLICATE_ID)
                .map(each -> each.location() + " " + (each.kind() == Problem.Kind.SYNTAX ? "V-FILE-5" : "V-ID-2"))
                .distinct().sorted().toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "use town.*\n" : "");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            text.append(random.nextBoolean() ? process(random) : acquisition(random));
        }
        if (random.nextInt(6) == 0) {
            text.insert(random.nextInt(text.length()), " stray ");
        }
        return text.toString();
    }

    private static String process(Random random) {
        return ("process %s \"P\"%s {\n  body %s \"B\"\n  form %s \"F\" by %s\n"
                + "  phase %s \"X\" { gate %s approval { decided by %s } }\n}\n").formatted(any(PROCESSES, random),
                        random.nextBoolean() ? " adopts " + any(PROCESSES, random) : "", any(NAMES, random),
                        any(NAMES, random), any(NAMES, random), any(NAMES, random), any(NAMES, random),
                        any(NAMES, random));
    }

    private static String acquisition(Random random) {
        return ("acquisition %s \"A\" {\n  process %s need \"n\"\n  phase %s { received %s gate %s = go by %s }\n"
                + "  requirement R \"t\" from %s\n}\n").formatted(any(List.of("a", "b", "one", "town.c"), random),
                        any(PROCESSES, random), any(NAMES, random), any(NAMES, random), any(NAMES, random),
                        any(NAMES, random), any(List.of("p", "a", "b", "c", "p.body.one"), random));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
