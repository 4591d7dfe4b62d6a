// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.design.DiagramKind;
import dk.landskab.design.scene.Memory;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.tests.kit.Drawings;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Element;

/** What is found out is kept for one picture, never longer, and only where there is room for it. */
class MemoryTest {

    private final List<String> asked = new ArrayList<>();

    private Supplier<String> answer(String text) {
        return () -> {
            asked.add(text);
            return text;
        };
    }

    @Test
    void theSameQuestionAboutTheSameIsAnsweredOnce() {
        Memory memory = new Memory(new HashMap<>());
        assertEquals("one", memory.once(String.class, "a", answer("one")));
        assertEquals("one", memory.once(String.class, "a", answer("two")));
        assertEquals(List.of("one"), asked);
    }

    @Test
    void otherQuestionsAndOtherThingsAreAnsweredForThemselves() {
        Memory memory = new Memory(new HashMap<>());
        memory.once(String.class, "a", answer("one"));
        memory.once(String.class, "b", answer("two"));
        assertEquals(7, memory.once(Integer.class, "a", () -> 7));
        assertEquals(List.of("one", "two"), asked);
    }

    @Test
    void withoutRoomEverythingIsFoundOutAnew() {
        Memory none = new Memory(null);
        none.once(String.class, "a", answer("one"));
        assertEquals("two", none.once(String.class, "a", answer("two")));
        assertEquals(List.of("one", "two"), asked);
    }

    @Test
    void anAnswerMayAskInItsTurn() {
        Memory memory = new Memory(new HashMap<>());
        assertEquals("inner and outer", memory.once(String.class, "outer",
                () -> memory.once(String.class, "inner", answer("inner")) + " and outer"));
        assertEquals("inner", memory.once(String.class, "inner", answer("again")));
    }

    @Test
    void aDiagramThatGivesRoomHasOneSceneAndOneThatDoesNotHasMany() {
        EObject subject = Drawn.of("Organisation k \"K\"").get("k");
        EObject roomy = View.remembering(subject, "2027-01-01", "da");
        assertSame(Scene.of(roomy), Scene.of(roomy));
        EObject plain = View.of(subject, "2027-01-01", "da");
        assertNotSame(Scene.of(plain), Scene.of(plain));
        assertEquals("K", Scene.of(roomy).name(subject));
    }

    @Test
    void aNameIsThatOfThePictureAndNotOfALaterOne() {
        Drawn town = Drawn.of("Organisation k \"K\"");
        Element subject = town.get("k");
        EObject first = View.remembering(subject, "2027-01-01", "da");
        assertEquals("K", Scene.of(first).name(subject));
        subject.setName("L");
        assertEquals("L", Scene.of(View.remembering(subject, "2027-01-01", "da")).name(subject));
    }

    /** What a diagram shows after everything on it was renamed is what a diagram of a new copy shows. */
    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void aRenamedElementIsCalledByItsNewNameWhereverItStandsAndTheRestStays(DiagramKind kind) {
        SemanticModel model = Drawings.municipality(20);
        Drawing before = Drawings.draw(model, kind);
        String subject = Drawings.subject(model, kind).orElseThrow().getId();
        Element renamed = leaves(before).map(box -> box.view().element()).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(each -> each.getName() != null).findFirst().orElse(null);
        if (renamed == null) {
            assertEquals(DiagramKind.PROCESS, kind, "only a process shows nothing that has a name");
            return;
        }
        renamed.setName("Omdøbt");
        Drawing after = Drawings.run().draw(model, Drawings.request(kind, subject).kept(before.places()));
        assertEquals(before.arrangement().boxes(), after.arrangement().boxes());
        assertTrue(svg(after).contains("Omdøbt"));
        assertFalse(svg(before).contains("Omdøbt"));
        leaves(after).filter(box -> box.view().element() == renamed)
                .forEach(box -> assertTrue(box.view().look().label().text().startsWith("Omdøbt"), box::id));
        Map<String, String> labels = labels(before);
        labels(after).forEach((id, text) -> assertTrue(text.equals(labels.get(id)) || text.contains("Omdøbt"), id));
    }

    private static Map<String, String> labels(Drawing drawing) {
        Map<String, String> labels = new HashMap<>();
        drawing.scene().boxes().forEach(box -> labels.put(box.id(), box.view().look().label().text()));
        return labels;
    }

    private static Stream<Box> leaves(Drawing drawing) {
        return drawing.scene().boxes().filter(box -> box.children().isEmpty());
    }

    private static String svg(Drawing drawing) {
        return new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8);
    }
}
