// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.check.AuthorCheck;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.SpecificationException;
import dk.landskab.model.Metamodel;
import dk.landskab.testkit.Share;

/** Damaged specifications: each is refused with file and line, or drawn; nothing else ever happens. */
class FuzzTest {

    private static final int MUTANTS = 10_000;
    private static final List<String> PIECES = List.of("<", ">", "/>", "\"", "&", "&#0;", "&#x41;", "'", "//@", "xsi:type",
            "name", "feature:", "service:", "var:", "aql:", "-1", "99999999999999999999", "true", "\u0000", "\uFFFF", "é",
            "]]>", "<!--", "<![CDATA[", "<!DOCTYPE x>", "[name='Look']", ".0", "%20", "%ZZ", "borderedNodeMappings",
            "subContainerMappings", "conditionnalStyles", "style:SquareDescription", "List", "0", "\n");

    private final SemanticModel model = Kit.sample().model();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedSpecificationIsRefusedOrDrawn(long seed) {
        Random random = new Random(seed);
        int drawn = 0;
        int count = Share.of(MUTANTS) / 4;
        for (int i = 0; i < count; i++) {
            byte[] mutant = mutant(random);
            drawn += outcome(mutant, seed, i) ? 1 : 0;
        }
        assertTrue(drawn < count, "no mutant was refused");
    }

    /** Whether it was drawn. */
    private boolean outcome(byte[] mutant, long seed, int number) {
        try {
            Specification specification = Specification.read(Kit.FILE, mutant);
            AuthorCheck.of(Metamodel.packages(), Kit.SERVICES).faults(specification);
            DiagramRun run = new DiagramRun(specification, Kit.SERVICES);
            run.plans().forEach(plan -> run.subjects(plan, model, 1).forEach(subject -> assertTrue(run.draw(model,
                    DrawingRequest.of(plan.name(), SemanticModel.id(subject))).svg(Theme.LIGHT).length > 0)));
            return true;
        } catch (SpecificationException e) {
            assertFalse(e.faults().isEmpty());
            e.faults().forEach(FuzzTest::assertPlaced);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("mutant " + number + " of seed " + seed, e);
        }
    }

    private static void assertPlaced(Fault fault) {
        assertEquals(Kit.FILE, fault.where().file());
        assertTrue(fault.where().line() > 0 || fault.rule().equals("unreadable"), fault::toString);
    }

    private static byte[] mutant(Random random) {
        StringBuilder text = new StringBuilder(Kit.text());
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                default -> swapValues(text, random);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** One attribute's value takes the place of another's: still a file, but another one. */
    private static void swapValues(StringBuilder text, Random random) {
        int from = text.indexOf("=\"", random.nextInt(text.length()));
        int to = text.indexOf("=\"", random.nextInt(text.length()));
        if (from > 0 && to > 0) {
            String value = text.substring(from + 2, text.indexOf("\"", from + 2));
            text.replace(to + 2, text.indexOf("\"", to + 2), value);
        }
    }
}
