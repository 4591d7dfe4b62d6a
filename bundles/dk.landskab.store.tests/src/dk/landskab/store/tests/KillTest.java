// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.testkit.ChildJvm;
import dk.landskab.testkit.Share;

/** A process that is killed while it saves: the file is one of the two that it saves in turn, byte for byte. */
class KillTest {

    private static final int SHARE = 90;
    private static final List<Class<?>> NEEDED = List.of(LandscapeFolder.class, Part.class, Labels.class,
            WstxInputFactory.class, org.codehaus.stax2.XMLStreamReader2.class, BigLandscape.class,
            org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
            org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.emf.edit.provider.ItemProvider.class);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} elements")
    @CsvSource({"1000, 900", "100000, 100"})
    void aKilledProcessLeavesTheOldOrTheNewFile(int elements, int kills) throws IOException, InterruptedException {
        String one = Parts.text(Parts.write(SavingLoop.version(elements, 1)));
        String other = Parts.text(Parts.write(SavingLoop.version(elements, 2)));
        LandscapeFolder.at(folder).save(List.of(PartDraft.added(SavingLoop.FILE, SavingLoop.version(elements, 1))));
        Random random = new Random(elements);
        for (int i = 0; i < (Share.isFull() ? kills : kills / SHARE); i++) {
            killWhileSaving(elements, random.nextInt(elements < 10_000 ? 60 : 1_500));
            String left = Files.readString(folder.resolve(SavingLoop.FILE), StandardCharsets.UTF_8);
            assertTrue(left.equals(one) || left.equals(other), "after kill " + i);
            assertEquals(List.of(), LandscapeFolder.at(folder).read().problems());
        }
    }

    private void killWhileSaving(int elements, int afterMilliseconds) throws IOException, InterruptedException {
        Process process = ChildJvm.start(SavingLoop.class, NEEDED, folder.toString(), Integer.toString(elements));
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("saving", output.readLine());
            assertFalse(process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS), "It ended before it was killed");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
