// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Identified;
import dk.landskab.testkit.Share;

class UndoTest {

    private static final int GESTURES = 60;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(1_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingEverythingGivesBackTheFilesAndDoingItAgainWhatCameOfThem(long seed) throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            RandomGestures gestures = new RandomGestures(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
            }
            Map<String, String> after = Written.of(open);

            int undone = 0;
            while (open.undo()) {
                undone++;
            }
            assertEquals(town.files(), Written.of(open));
            assertEquals(Set.of(), open.dirty());

            for (int i = 0; i < undone; i++) {
                assertTrue(open.redo());
            }
            assertEquals(after, Written.of(open));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundByIdAndByWhoRefersToItIsWhatIsThere(long seed) {
        try (OpenLandscape open = Town.in(temporary).open()) {
            RandomGestures gestures = new RandomGestures(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
                assertIndexed(open);
                Reread.check(open);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileIsDirtyWhereItIsNotAsItWasSaved(long seed) throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            RandomGestures gestures = new RandomGestures(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
                if (i % 17 == 16) {
                    gestures.save();
                    assertEquals(Set.of(), open.dirty());
                }
                assertTrue(open.dirty().containsAll(different(Written.of(open), town.files())), open::toString);
            }
            gestures.save();
            assertEquals(Written.of(open), town.files());
        }
    }

    @Test
    void withoutAGestureThereIsNothingToUndo() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            assertEquals(false, open.undo());
            assertEquals(false, open.redo());
        }
    }

    private static Set<String> different(Map<String, String> open, Map<String, String> onDisk) {
        return Stream.concat(open.keySet().stream(), onDisk.keySet().stream())
                .filter(path -> !Objects.equals(open.get(path), onDisk.get(path))).collect(Collectors.toSet());
    }

    /** Compares with what a walk over everything finds. */
    private static void assertIndexed(OpenLandscape open) {
        Map<String, Set<EObject>> byId = new HashMap<>();
        Map<EObject, Set<String>> incoming = new HashMap<>();
        open.parts().forEach(part -> {
            visit(part.root(), byId, incoming);
            part.root().eAllContents().forEachRemaining(each -> visit(each, byId, incoming));
        });
        byId.forEach((id, objects) -> {
            assertTrue(objects.contains(open.find(id).orElseThrow(() -> new AssertionError(id))));
            objects.forEach(object -> assertEquals(incoming.getOrDefault(object, Set.of()), open.incoming(object).stream()
                    .map(each -> ((Identified) each.source()).getId() + " " + each.reference().getName())
                    .collect(Collectors.toSet())));
        });
    }

    private static void visit(EObject object, Map<String, Set<EObject>> byId, Map<EObject, Set<String>> incoming) {
        if (!(object instanceof Identified identified)) {
            return;
        }
        byId.computeIfAbsent(identified.getId(), any -> new HashSet<>()).add(object);
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                Object value = object.eGet(reference, false);
                Iterable<?> targets = value instanceof InternalEList<?> many ? many.basicList() : Set.of(value);
                targets.forEach(target -> incoming.computeIfAbsent((EObject) target, any -> new HashSet<>())
                        .add(identified.getId() + " " + reference.getName()));
            }
        }
    }
}
