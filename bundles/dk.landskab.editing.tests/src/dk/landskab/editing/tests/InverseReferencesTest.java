// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Identified;
import dk.landskab.testkit.Share;

/** Whoever asks EMF's adapter of an open landscape who refers to an object hears what one would that was made just now. */
class InverseReferencesTest {

    private static final int GESTURES = 40;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyGesturesUndoAndRedoTheyAreThoseOfAFreshAdapter(long seed) {
        try (OpenLandscape open = Town.in(temporary).open()) {
            RandomGestures gestures = new RandomGestures(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
                assertFresh(open);
            }
            while (open.undo()) {
                assertFresh(open);
            }
        }
    }

    @Test
    void whatIsUndoneRefersToNothingAndAsDoneAgainItDoesSoAgain() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            EObject unit = find(open, "town.unit.it");
            int before = inverse(unit).size();
            EObject made = open.together(() -> {
                EObject created = new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "New").of("town").call();
                new ChangeFeature(open).set(created, created.eClass().getEStructuralFeature("owner"), unit).call();
                return created;
            });
            assertEquals(before + 1, inverse(unit).size());

            open.undo();
            assertEquals(before, inverse(unit).size());
            assertNull(ECrossReferenceAdapter.getCrossReferenceAdapter(made), "nobody watches what is not there");

            open.redo();
            assertEquals(before + 1, inverse(unit).size());
            assertSame(ECrossReferenceAdapter.getCrossReferenceAdapter(unit),
                    ECrossReferenceAdapter.getCrossReferenceAdapter(made));
        }
    }

    @Test
    void whatStoodInADeletedFileOrElementIsLeftToItselfTillItIsBack() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            EObject pay = find(open, "town.app.pay");
            EObject use = find(open, "town.app.pay.use");
            EObject wage = find(open, "town.data.wage");
            assertEquals(1, inverse(wage).size());
            new Deletion(open, List.of(pay)).call();
            assertEquals(List.of(), inverse(wage));
            assertTrue(use.eAdapters().stream().noneMatch(ECrossReferenceAdapter.class::isInstance));
            open.undo();
            assertEquals(List.of(use), inverse(wage));
        }
    }

    private static List<EObject> inverse(EObject object) {
        return ECrossReferenceAdapter.getCrossReferenceAdapter(object).getNonNavigableInverseReferences(object, false)
                .stream().map(each -> each.getEObject()).toList();
    }

    private static void assertFresh(OpenLandscape open) {
        ResourceSet set = open.parts().getFirst().getResourceSet();
        ECrossReferenceAdapter fresh = new ECrossReferenceAdapter() {
            @Override
            protected boolean resolve() {
                return false;
            }
        };
        List<EObject> all = new ArrayList<>();
        set.getAllContents().forEachRemaining(each -> {
            if (each instanceof EObject object) {
                all.add(object);
            }
        });
        ECrossReferenceAdapter kept = ECrossReferenceAdapter.getCrossReferenceAdapter(set);
        set.eAdapters().add(fresh);
        try {
            all.forEach(each -> assertEquals(said(fresh, each), said(kept, each)));
        } finally {
            set.eAdapters().remove(fresh);
        }
    }

    private static List<String> said(ECrossReferenceAdapter adapter, EObject object) {
        return adapter.getInverseReferences(object, false).stream()
                .map(each -> System.identityHashCode(each.getEObject()) + " " + each.getEStructuralFeature().getName())
                .sorted().toList();
    }

    private static Identified find(OpenLandscape open, String id) {
        return Town.find(open, id, Identified.class);
    }
}
