// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Restoration;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** Whatever was done since, an element that is restored says what it said then, and undo takes that back. */
class RestorationLawTest {

    private static final int GESTURES = 25;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRestoredSaysWhatItSaidThenAndUndoGivesBackWhatThereWas(long seed) {
        Town town = Town.in(temporary);
        Landscape then = town.landscape().read();
        Random random = new Random(seed);
        try (OpenLandscape open = town.open()) {
            RandomGestures gestures = RandomGestures.forward(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
                restored(open, then, any(elements(then), random));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneValueThatIsRestoredIsAsItWasThenAndTheOthersAreAsTheyAre(long seed) {
        Town town = Town.in(temporary);
        Landscape then = town.landscape().read();
        Random random = new Random(seed);
        try (OpenLandscape open = town.open()) {
            RandomGestures gestures = RandomGestures.forward(open, seed);
            for (int i = 0; i < GESTURES; i++) {
                gestures.next();
                Element was = any(elements(then), random);
                plan(open, then, was).filter(each -> !each.isGone() && !each.differing().isEmpty()).ifPresent(each -> {
                    List<EStructuralFeature> before = each.differing();
                    EStructuralFeature one = any(before, random);
                    each.only(List.of(List.of(one)));
                    boolean whole = each.lost().isEmpty();
                    each.call();
                    List<EStructuralFeature> after = new Restoration(open, then, was).differing();
                    List<EStructuralFeature> wanted = before.stream().filter(other -> !whole || other != one).toList();
                    assertEquals(wanted, after.stream().filter(wanted::contains).toList(), () -> was + " " + one);
                    assertFalse(whole && after.contains(one), () -> was + " " + one);
                });
            }
        }
    }

    private static void restored(OpenLandscape open, Landscape then, Element was) {
        Map<String, String> before = Written.of(open);
        Optional<Restoration> planned = plan(open, then, was);
        assertEquals(before, Written.of(open), "planning and refusing change nothing");
        planned.ifPresent(each -> {
            boolean whole = each.lost().isEmpty();
            Command last = open.domain().getCommandStack().getUndoCommand();
            Identified restored = each.call();
            assertEquals(was.getId(), restored.getId());
            Reread.check(open);
            if (whole) {
                assertEquals(List.of(), new Restoration(open, then, was).differing(), was::toString);
            }
            if (open.domain().getCommandStack().getUndoCommand() != last) {
                open.undo();
            }
            assertEquals(before, Written.of(open));
        });
    }

    private static Optional<Restoration> plan(OpenLandscape open, Landscape then, Element was) {
        try {
            return Optional.of(new Restoration(open, then, was));
        } catch (EditRefusedException refused) {
            return Optional.empty();
        }
    }

    private static List<Element> elements(Landscape landscape) {
        List<Element> elements = new ArrayList<>();
        landscape.parts().stream().filter(each -> each.path().endsWith(".landskab"))
                .flatMap(each -> each.roots().stream()).forEach(root -> root.eAllContents().forEachRemaining(each -> {
                    if (each instanceof Element element) {
                        elements.add(element);
                    }
                }));
        return elements;
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
