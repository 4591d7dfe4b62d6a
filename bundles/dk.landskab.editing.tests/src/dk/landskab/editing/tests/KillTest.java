// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

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

        int saved = number(town.landscape().read());
        int recovered = town.notes().pending(town.landscape()).map(recovery -> number(recovery.read())).orElse(saved);

        assertTrue(saved >= said.saved, () -> saved + " of " + said);
        assertTrue(recovered >= said.done, () -> recovered + " of " + said);
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

    private static int number(Landscape landscape) {
        String name = landscape.find("town.app.pay", Element.class).orElseThrow().getName();
        return name.equals("Pay") ? 0 : Integer.parseInt(name);
    }
}
