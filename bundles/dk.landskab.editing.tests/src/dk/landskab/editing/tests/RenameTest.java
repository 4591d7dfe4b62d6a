// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.testkit.Share;

class RenameTest {

    private static final String CASES = "town/buy.acq";

    @TempDir
    private Path temporary;
    private Town town;
    private OpenLandscape open;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(1_000));
    }

    @BeforeEach
    void open() {
        town = Town.in(temporary);
        open = town.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyFileAndTextThatNamesItFollowsInOneStep() throws IOException {
        Map<String, String> before = town.files();
        new Rename(open, element("town.app.time"), "town.app.clock").call();

        assertEquals(Set.of("town/application.landskab", CASES), open.dirty());
        open.save();
        assertTrue(town.files().get("town/application.landskab").contains("from=\"town.app.clock\""));
        assertTrue(town.files().get(CASES).contains("replaces app.clock in"));
        assertSame(element("town.app.clock"), Town.find(open, "town.case.pay", Acquisition.class).getReplaces().getFirst());
        Reread.check(open);

        open.undo();
        open.save();
        assertEquals(before, town.files());
    }

    @Test
    void aShortNameThatIsShortNoMoreIsWrittenWhole() {
        new Rename(open, element("town.app.time"), "city.clock").call();
        assertTrue(open.text(CASES).orElseThrow().content().contains("replaces city.clock in"));
        Reread.check(open);
    }

    @Test
    void whatStandsInATextIsTheSameObjectUnderItsNewIdAndItsContentGoesAlong() {
        Acquisition pay = Town.find(open, "town.case.pay", Acquisition.class);
        Diagram diagram = new CreateDiagram(open, "ProcurementPipeline", "Case").of("town").subject(pay).call();

        new Rename(open, pay, "town.case.wages").call();

        assertSame(pay, element("town.case.wages"));
        assertSame(pay, diagram.getSubject());
        assertEquals("town.case.wages.in.1", pay.getPhaseRecords().getFirst().getId());
        assertTrue(open.dirty().contains("town/diagrams/case.diagram"));
        Reread.check(open);
        open.undo();
        assertEquals("town.case.pay.in.1", pay.getPhaseRecords().getFirst().getId());
        Reread.check(open);
    }

    @Test
    void aProcessIsRenamedInAllTextsThatRunIt() {
        new Rename(open, element("town.process.all"), "town.process.every").call();

        assertTrue(open.text("town/process.acq").orElseThrow().content().contains("adopts town.process.every phases"));
        assertEquals("town.process.every.phase.ask",
                Town.find(open, "town.case.pay", Acquisition.class).getPhaseRecords().getFirst().getPhase().getId());
        Reread.check(open);
    }

    @ParameterizedTest
    @CsvSource({"town.app.pay, has the id", "'town app', no id", "'', no id", "town..x, no id"})
    void whatIsNoIdOrTakenIsRefused(String id, String why) {
        Rename rename = new Rename(open, element("town.app.time"), id);

        EditRefusedException refused = assertThrows(EditRefusedException.class, rename::call);

        assertTrue(refused.getMessage().contains(why), refused::getMessage);
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void theIdThatItHasIsNoStep() {
        new Rename(open, element("town.app.time"), "town.app.time").call();
        assertEquals(false, open.undo());
    }

    @Test
    void whereATextWithAMistakeMayNameItThePersonMendsThatFirst() {
        int at = open.text(CASES).orElseThrow().content().indexOf("case town.case.pay");
        new EditText(open).replace(CASES, at, 4, "!!").call();
        Rename time = new Rename(open, element("town.app.time"), "town.app.clock");

        String told = assertThrows(EditRefusedException.class, time::call).what().in(Language.DA);
        assertTrue(told.contains("town/buy.acq:3:1"), told);
        new Rename(open, element("town.unit.hr"), "town.unit.staff").call();
        Reread.check(open);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingDanglesThatDidNotBefore(long seed) {
        RandomGestures gestures = new RandomGestures(open, seed);
        for (int i = 0; i < 30; i++) {
            gestures.next();
        }
        gestures.mend();
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            List<Element> all = open.landscape().all(Element.class);
            Element element = all.get(random.nextInt(all.size()));
            if (open.parts().stream().mapToLong(part -> named(part.root(), element.getId())).sum() == 1) {
                int dangling = dangling().size();
                Map<String, String> before = Written.of(open);
                new Rename(open, element, "other.fresh" + i).call();
                assertSame(element, element("other.fresh" + i));
                assertEquals(dangling, dangling().size());
                Reread.check(open);
                open.undo();
                assertEquals(before, Written.of(open));
                open.redo();
            }
        }
    }

    /** How many objects of a file have an id. */
    private static long named(EObject root, String id) {
        long[] count = {0};
        root.eAllContents().forEachRemaining(each -> count[0] += id.equals(EcoreUtil.getID(each)) ? 1 : 0);
        return count[0];
    }

    private List<String> dangling() {
        List<String> dangling = new ArrayList<>();
        open.landscape().objects().forEach(object -> {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                    Object value = object.eGet(reference, false);
                    List<?> targets = value instanceof InternalEList<?> many ? many.basicList() : List.of(value);
                    targets.stream().map(EObject.class::cast).filter(EObject::eIsProxy)
                            .forEach(each -> dangling.add(EcoreUtil.getURI(each).fragment()));
                }
            }
        });
        return dangling.stream().sorted().toList();
    }

    private Element element(String id) {
        return (Element) (Identified) open.find(id).orElseThrow(() -> new AssertionError(id));
    }
}
