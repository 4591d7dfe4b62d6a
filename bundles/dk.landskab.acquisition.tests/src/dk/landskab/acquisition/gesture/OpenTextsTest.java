// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** The language's own texts, edited while they are open: whatever is typed, what is open is what reading it would give. */
class OpenTextsTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());
    private static final List<String> TEXTS = List.of("copenhagen.acq", "lifecycle.acq", "nacka.acq");

    @TempDir
    private Path temporary;
    private OpenLandscape open;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(200));
    }

    @BeforeEach
    void open() throws IOException {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("world"), FORMATS);
        List<PartDraft> drafts = new ArrayList<>();
        Sketch.of(original("world.txt")).parts().stream().filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .forEach(part -> drafts.add(PartDraft.added("world.landskab", part.roots().getFirst())));
        for (String each : TEXTS) {
            drafts.add(PartDraft.text(each, original(each), Optional.empty()));
        }
        folder.save(drafts);
        open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.EN);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsTypedWhatIsOpenIsWhatReadingItGives(long seed) {
        Random random = new Random(seed);
        Map<String, List<String>> first = said(open.landscape());
        int compared = 0;
        for (int i = 0; i < 25; i++) {
            type(random);
            if (isUnderstood()) {
                compared++;
                assertEquals(said(open.copy()), said(open.landscape()));
            } else {
                open.undo();
                compareAfterUndo();
            }
        }
        assertTrue(compared > 0, "no text was understood");
        while (open.undo()) {
            assertTrue(open.text(TEXTS.getFirst()).isPresent());
        }
        assertEquals(first, said(open.landscape()));
    }

    private void compareAfterUndo() {
        assertTrue(isUnderstood(), "every mistake was undone at once");
        assertEquals(said(open.copy()), said(open.landscape()));
    }

    private boolean isUnderstood() {
        return open.parts().stream().flatMap(part -> part.text().stream())
                .allMatch(text -> text.understood().equals(text.content()));
    }

    /** Takes a line out, writes one twice, changes a digit, takes a comma out, or renames a word everywhere in a text. */
    private void type(Random random) {
        String path = TEXTS.get(random.nextInt(TEXTS.size()));
        String text = open.text(path).orElseThrow().content();
        int at = random.nextInt(text.length());
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
        switch (random.nextInt(4)) {
            case 0 -> new EditText(open).replace(path, start, end - start, "").call();
            case 1 -> new EditText(open).replace(path, start, 0, text.substring(start, end)).call();
            case 2 -> new EditText(open).replace(path, start, 0, "// said\n").call();
            default -> everywhere(path, text, word(text, at), random);
        }
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private void everywhere(String path, String text, String word, Random random) {
        EditText edit = new EditText(open);
        for (int at = text.indexOf(word); word.length() > 2 && at >= 0; at = text.indexOf(word, at + word.length())) {
            edit.replace(path, at, word.length(), word + (char) ('a' + random.nextInt(2)));
        }
        edit.call();
    }

    private static Map<String, List<String>> said(Landscape landscape) {
        Map<String, List<String>> said = new TreeMap<>();
        landscape.parts().forEach(part -> {
            List<String> objects = new ArrayList<>();
            part.roots().forEach(root -> {
                objects.add(said(root));
                root.eAllContents().forEachRemaining(each -> objects.add(said(each)));
            });
            said.put(part.path(), objects.stream().sorted().toList());
        });
        return said;
    }

    private static String said(EObject object) {
        StringBuilder said = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainer())) {
                Object value = object.eGet(feature, false);
                List<?> values = value instanceof InternalEList<?> many ? many.basicList() : List.of(value);
                said.append(' ').append(feature.getName()).append('=')
                        .append(values.stream().map(OpenTextsTest::word).sorted().toList());
            }
        }
        return said.toString();
    }

    private static String word(Object value) {
        return value instanceof EObject object ? object.eIsProxy() ? "?" + EcoreUtil.getURI(object).fragment()
                : object instanceof Identified identified ? identified.getId() : object.eClass().getName()
                : value.toString();
    }

    private static String original(String name) throws IOException {
        try (InputStream in = OpenTextsTest.class.getResourceAsStream("/dk/landskab/acquisition/tests/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
