// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.editing.model.Changes;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.testkit.Share;

class TogetherTest {

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(300));
    }

    @Test
    void severalGesturesAreOneStepAndToldOnce() throws Exception {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            List<Changes> heard = new ArrayList<>();
            try (AutoCloseable listening = open.listen(heard::add)) {
                String name = open.together(() -> {
                    rename(open, "A");
                    rename(open, "B");
                    return open.together(() -> Town.find(open, "town.app.pay", Element.class).getName());
                });
                assertEquals("B", name);
            }
            assertEquals(1, heard.size());

            open.undo();
            assertEquals(town.files(), Written.of(open));
            open.redo();
            assertEquals("B", Town.find(open, "town.app.pay", Element.class).getName());
        }
    }

    @Test
    void whereOneOfThemIsRefusedAllOfThemAreTakenBack() throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            rename(open, "A");
            Map<String, String> before = Written.of(open);
            Deletion impossible = new Deletion(open, List.of(open.parts().getFirst().root()));

            assertThrows(EditRefusedException.class, () -> open.together(() -> {
                rename(open, "B");
                new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town").call();
                impossible.call();
                return null;
            }));

            assertEquals(before, Written.of(open));
            open.undo();
            assertEquals(town.files(), Written.of(open));
            assertEquals(Set.of(), open.dirty());
        }
    }

    @Test
    void whatContinuesTheLastStepIsUndoneAndDoneAgainWithIt() throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            EObject created = open.together(() -> new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula")
                    .of("town").call());
            Command step = open.domain().getCommandStack().getUndoCommand();
            open.continuing(step, () -> {
                new Rename(open, (Identified) created, "town.app.named").call();
                rename(open, "B");
                return null;
            });
            assertSame(step, open.domain().getCommandStack().getUndoCommand());
            Map<String, String> after = Written.of(open);

            open.undo();
            assertEquals(town.files(), Written.of(open));
            assertEquals(Set.of(), open.dirty());
            open.redo();
            assertEquals(after, Written.of(open));
            open.save();
            assertEquals(after, town.files());
        }
    }

    @Test
    void whatIsSavedOrNotTheLastStepIsNotContinued() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            Command saved = step(open, "A");
            open.save();
            open.continuing(saved, () -> step(open, "B"));
            Command between = open.domain().getCommandStack().getUndoCommand();
            step(open, "C");
            open.continuing(between, () -> step(open, "D"));
            List<String> names = new ArrayList<>();
            do {
                names.add(Town.find(open, "town.app.pay", Element.class).getName());
            } while (open.undo());
            assertEquals(List.of("D", "C", "B", "A", "Pay"), names);
        }
    }

    @Test
    void whereWhatContinuesIsRefusedTheStepIsAsItWas() throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            Command step = step(open, "A");
            Map<String, String> before = Written.of(open);
            assertThrows(EditRefusedException.class, () -> open.continuing(step, () -> {
                rename(open, "B");
                new Deletion(open, List.of(open.parts().getFirst().root())).call();
                return null;
            }));
            assertEquals(before, Written.of(open));
            open.undo();
            assertEquals(town.files(), Written.of(open));
        }
    }

    private static Command step(OpenLandscape open, String name) {
        open.together(() -> {
            rename(open, name);
            return null;
        });
        return open.domain().getCommandStack().getUndoCommand();
    }

    @Test
    void nothingDoneIsNoStepAndNothingIsUndoneInTheMiddle() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            open.together(() -> "nothing");
            assertFalse(open.undo());

            rename(open, "A");
            assertThrows(IllegalStateException.class, () -> open.together(open::undo));
            assertEquals("A", Town.find(open, "town.app.pay", Element.class).getName());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyGesturesTogetherAreUndoneAndDoneAgainAsOne(long seed) throws IOException {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            RandomGestures gestures = RandomGestures.forward(open, seed);
            for (int step = 0; step < 6; step++) {
                open.together(() -> IntStream.range(0, 6).filter(each -> gestures.next()).count());
            }
            Map<String, String> after = Written.of(open);
            int undone = 0;
            while (open.undo()) {
                undone++;
            }
            assertEquals(town.files(), Written.of(open));
            for (int i = 0; i < undone; i++) {
                open.redo();
            }
            assertEquals(after, Written.of(open));
        }
    }

    @Test
    void severalThreadsEditAtOnceAndNoneSeesHalfAStep() throws Exception {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> done = IntStream.range(0, 4).mapToObj(thread -> threads.submit(() -> {
                boolean whole = true;
                for (int i = 0; i < 50; i++) {
                    String name = thread + " " + i;
                    open.together(() -> {
                        rename(open, "town.app.pay", name);
                        rename(open, "town.app.time", name);
                        return null;
                    });
                    whole &= open.reading(() -> Town.find(open, "town.app.pay", Element.class).getName()
                            .equals(Town.find(open, "town.app.time", Element.class).getName()));
                }
                return whole;
            })).toList();
            for (Future<Boolean> each : done) {
                assertEquals(true, each.get());
            }
            int undone = 0;
            while (open.undo()) {
                undone++;
            }
            assertEquals(200, undone);
            assertEquals(town.files(), Written.of(open));
        }
    }

    @Test
    void whateverTakesALandscapeGetsTheOneThatIsOpen() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            Landscape before = open.landscape();
            assertSame(before, open.landscape());

            new CreateElement(open, ApplicationPackage.Literals.APPLICATION, "Aula").of("town").call();

            Landscape after = open.landscape();
            assertNotSame(before, after);
            assertEquals(Set.of("Pay", "Time", "Aula"),
                    after.all(Application.class).stream().map(Element::getName).collect(Collectors.toSet()));
            Location at = after.locationOf(open.find("town.app.aula").orElseThrow()).orElseThrow();
            assertTrue(Written.of(open).get(at.file()).lines().skip(at.line() - 1).limit(2)
                    .anyMatch(line -> line.contains("aula")), at::toString);
        }
    }

    private static void rename(OpenLandscape open, String name) {
        rename(open, "town.app.pay", name);
    }

    private static void rename(OpenLandscape open, String id, String name) {
        new ChangeFeature(open).set(open.find(id).orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name).call();
    }
}
