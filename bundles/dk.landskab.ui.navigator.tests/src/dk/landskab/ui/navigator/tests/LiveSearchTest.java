// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.LiveSearch;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.catalogue.Search;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class LiveSearchTest {

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private final List<Runnable> work = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private LiveSearch search;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        window = new Window(100, 100);
        search = new LiveSearch(window.shell(), new Waiting(town, work::add),
                new Search(town.catalogue(), card -> true, 5), found -> told.add(found.typed()));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void onlyTheAnswerToTheNewestQuestionIsToldWhicheverComesLast() {
        search.ask("c");
        search.ask("ca");
        search.ask("care");
        work.reversed().forEach(Runnable::run);
        window.settle();
        assertEquals(List.of("care"), told);
    }

    @Test
    void anAnswerThatIsOnItsWayIsNotToldAfterANewerQuestion() {
        search.ask("c");
        work.removeFirst().run();
        search.ask("ca");
        window.settle();
        assertEquals(List.of(), told);
        work.removeFirst().run();
        window.settle();
        assertEquals(List.of("ca"), told);
    }

    @Test
    void afterStoppingNothingIsTold() {
        search.ask("c");
        search.stop();
        work.forEach(Runnable::run);
        window.settle();
        assertEquals(List.of(), told);
    }

    @Test
    void whoClosesTheWindowIsToldNoMore() {
        search.ask("c");
        work.removeFirst().run();
        window.shell().dispose();
        window.settle();
        assertEquals(List.of(), told);
    }

    /** A desk whose long work waits until the test does it. */
    private record Waiting(Town town, Executor background) implements Desk {

        @Override
        public OpenLandscape landscape() {
            return town.open();
        }

        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 25);
        }

        @Override
        public Catalogue catalogue() {
            return town.catalogue();
        }

        @Override
        public void select(EObject object) {
            throw new AssertionError("nothing is chosen here");
        }

        @Override
        public void open(EObject object) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void tell(Message message) {
            throw new AssertionError("nothing is told here");
        }

        @Override
        public boolean agrees(Message question) {
            throw new AssertionError("nothing is asked here");
        }
    }
}
