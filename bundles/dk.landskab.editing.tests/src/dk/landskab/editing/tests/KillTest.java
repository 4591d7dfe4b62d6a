// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.codehaus.stax2.XMLStreamReader2;

import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.ChildJvm;
import dk.landskab.testkit.Share;

class KillTest {

    private static final List<Class<?>> NEEDED = List.of(OpenLandscape.class, Landscape.class, Labels.class,
            Element.class, EObject.class, URI.class, Command.class, XMIResource.class, EditingDomain.class,
            ChildJvm.class, WstxInputFactory.class, XMLStreamReader2.class);

    @TempDir
    private Path temporary;

    static LongStream kills() {
        return LongStream.range(0, Share.isFull() ? 100 : 3);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void aKilledProcessLosesNothingThatItSaidItHadDone(long seed) throws IOException, InterruptedException {
        Town town = Town.in(temporary);
        Said said = kill(new Random(seed).nextInt(5, 60));

        List<Integer> saved = numbers(town.landscape().read());
        List<Integer> recovered = town.notes().pending(town.landscape()).map(recovery -> numbers(recovery.read()))
                .orElse(saved);

        saved.forEach(each -> assertTrue(each >= said.saved, () -> saved + " of " + said));
        assertTrue(recovered.getFirst() >= said.done, () -> recovered + " of " + said);
        assertEquals(1, Set.copyOf(recovered).size(), () -> "half a step: " + recovered);
    }

    private record Said(int done, int saved) {
    }

    /** Kills a process after it has said so many lines. */
    private Said kill(int lines) throws IOException, InterruptedException {
        Process process = ChildJvm.start(EditingLoop.class, NEEDED, temporary.toString());
        Said said = new Said(0, 0);
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                said = heard(said, output.readLine());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    private static Said heard(Said before, String line) {
        String[] words = line.split(" ");
        int number = Integer.parseInt(words[1]);
        return words[0].equals("done") ? new Said(number, before.saved) : new Said(before.done, number);
    }

    /** The numbers that an element of the model, a case in a text and a diagram are called by. */
    private static List<Integer> numbers(Landscape landscape) {
        return Stream.of(landscape.find("town.app.pay", Element.class).map(Element::getName),
                landscape.find("town.case.pay", Element.class).map(Element::getName),
                landscape.find("town.diagram.picture", Diagram.class).map(Diagram::getName))
                .map(name -> name.filter(each -> !each.equals("Pay")).map(Integer::valueOf).orElse(0)).toList();
    }
}
