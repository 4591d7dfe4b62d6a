// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.news.News;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.testkit.Share;

class NewsTest {

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(1_000));
    }

    @Test
    void whatChangesWhileTheListenerIsBusyIsToldAsOne() throws Exception {
        try (OpenLandscape open = Town.in(temporary).open()) {
            Diagram diagram = new CreateDiagram(open, "Layers", "Layers").of("town").call();
            Deque<Runnable> waiting = new ArrayDeque<>();
            List<News> heard = new ArrayList<>();
            try (AutoCloseable listening = open.listen(waiting::add, heard::add)) {
                rename(open, "A");
                new Arrange(open, diagram).place(open.find("town.app.pay").orElseThrow(), 1, 2, 3, 4).call();
                assertEquals(1, waiting.size());
                waiting.remove().run();
                open.save();
                waiting.remove().run();
            }
            assertEquals(List.of(
                    new News(Set.of("town.app.pay", "town.diagram.layers"),
                            Set.of("town.diagram.layers.at.town.app.pay"), Set.of(),
                            Set.of("town/application.landskab", "town/diagrams/layers.diagram"),
                            Set.of("town.diagram.layers")),
                    new News(Set.of(), Set.of(), Set.of(),
                            Set.of("town/application.landskab", "town/diagrams/layers.diagram"), Set.of())), heard);
            rename(open, "B");
            assertEquals(0, waiting.size());
        }
    }

    @Test
    void aListenerWhoseThreadIsGoneTroublesNobody() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            List<News> heard = new ArrayList<>();
            open.listen(gone -> {
                throw new RejectedExecutionException();
            }, heard::add);
            open.listen(Runnable::run, heard::add);

            rename(open, "A");
            rename(open, "B");

            assertEquals(2, heard.size());
        }
    }

    /** A window that hears of ids only, at times, and then looks again at those, shows what is there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whoLooksAgainAtWhatIsToldHasSeenEverything(long seed) throws Exception {
        try (OpenLandscape open = Town.in(temporary).open()) {
            Random random = new Random(seed);
            Deque<Runnable> waiting = new ArrayDeque<>();
            Map<String, String> shown = shown(open);
            Set<String> diagrams = new HashSet<>();
            try (AutoCloseable listening = open.listen(waiting::add, news -> {
                assertTrue(shown.keySet().containsAll(news.changed()), () -> news + " " + shown.keySet());
                shown.keySet().removeAll(news.removed());
                news.added().forEach(id -> shown.put(id, said(open, id)));
                news.changed().forEach(id -> shown.put(id, said(open, id)));
                diagrams.addAll(news.diagrams());
            })) {
                RandomGestures gestures = new RandomGestures(open, seed);
                for (int i = 0; i < 60; i++) {
                    gestures.next();
                    if (random.nextInt(4) == 0) {
                        waiting.removeIf(each -> {
                            each.run();
                            return true;
                        });
                        assertEquals(shown(open), shown);
                    }
                }
            }
        }
    }

    private static Map<String, String> shown(OpenLandscape open) {
        Map<String, String> shown = new TreeMap<>();
        open.parts().forEach(part -> EcoreUtil.getAllContents(part.getContents(), false).forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                shown.put(identified.getId(), said(open, identified.getId()));
            }
        }));
        return shown;
    }

    /** Everything that an object says of itself, and where it stands. */
    private static String said(OpenLandscape open, String id) {
        EObject object = open.find(id).orElseThrow(() -> new AssertionError("told of " + id));
        StringBuilder said = new StringBuilder(String.valueOf(EcoreUtil.getID(
                object.eContainer() == null ? object : object.eContainer())));
        object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != CorePackage.Literals.IDENTIFIED__ID && object.eIsSet(feature)).forEach(feature -> said
                .append(' ').append(feature.getName()).append('=').append(value(object.eGet(feature, false))));
        return said.toString();
    }

    private static String value(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().map(NewsTest::value).sorted().toList().toString();
            case EObject proxy when proxy.eIsProxy() -> "?" + EcoreUtil.getURI(proxy).fragment();
            case Identified object -> object.getId();
            case EObject nameless -> nameless.eClass().getName();
            default -> value.toString();
        };
    }

    private static void rename(OpenLandscape open, String name) {
        new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name)
                .call();
    }
}
