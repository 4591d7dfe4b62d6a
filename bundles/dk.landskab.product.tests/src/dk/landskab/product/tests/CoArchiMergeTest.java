// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The merges of a coArchi repository, made again from its history, each as a landscape. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class CoArchiMergeTest {

    private static final String NAMESPACE = "xmlns:archimate=\"http://www.archimatetool.com/archimate\"";

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void aModel() throws Exception {
        town = Town.in(folder.resolve("model"));
        write("folder.xml", "<archimate:model " + NAMESPACE + " name=\"Town\" id=\"m1\" version=\"5.0.0\"/>");
        write("application/folder.xml",
                "<archimate:Folder " + NAMESPACE + " name=\"Application\" id=\"f1\" type=\"application\"/>");
        component("one", "Pay", "old");
        component("two", "Records", "old");
        town.commit("Begin");
    }

    private void write(String path, String text) throws IOException {
        Path file = town.folder().resolve("model").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
    }

    private void component(String id, String name, String documentation) throws IOException {
        write("application/ApplicationComponent_" + id + ".xml", "<archimate:ApplicationComponent\n    " + NAMESPACE
                + "\n    name=\"" + name + "\"\n    id=\"" + id + "\"\n    documentation=\"" + documentation + "\"/>");
    }

    private Product.Outcome merge(String out) throws Exception {
        Product product = new Product(folder);
        return product.run(Map.of(), "merge", "--language", "en", "--base", "model@base", "--ours", "model@HEAD^1",
                "--theirs", "model@HEAD^2", "--out", out);
    }

    @Test
    void aMergeWithoutConflictEqualsWhatGitCommitted() throws Exception {
        town.git("tag", "base");
        town.git("switch", "--quiet", "-c", "side");
        component("two", "Cases", "old");
        component("three", "Portal", "new");
        town.commit("Side");
        town.git("switch", "--quiet", "main");
        component("one", "Payroll", "old");
        town.commit("Main");
        town.git("merge", "--quiet", "--no-edit", "side");

        Product.Outcome merged = merge("merged");

        assertEquals(0, merged.status(), merged::toString);
        Product.Outcome same = new Product(folder).run("diff", "merged", "model@HEAD", "--exit-code");
        assertEquals(0, same.status(), same::toString);
        assertTrue(Files.readString(folder.resolve("merged/model.landskab")).contains("Portal"));
    }

    @Test
    void whatAPersonDecidedByHandIsAConflictThatAResolutionDecidesAgain() throws Exception {
        town.git("tag", "base");
        town.git("switch", "--quiet", "-c", "side");
        component("one", "Wages", "new");
        town.commit("Side");
        town.git("switch", "--quiet", "main");
        component("one", "Payroll", "old");
        town.commit("Main");
        town.git("merge", "--quiet", "side");
        component("one", "Salaries", "new");
        town.commit("Merge by hand");

        Product.Outcome open = merge("merged");
        assertEquals(1, open.status(), open::toString);
        assertTrue(open.out().contains("Before: “Pay”; ours: “Payroll”; theirs: “Wages”"), open::toString);
        Path resolution = folder.resolve("merged.resolution");
        Files.writeString(resolution, Files.readString(resolution).replace("= ?", "= \"Salaries\""));

        assertEquals(0, merge("merged").status());
        assertEquals(0, new Product(folder).run("diff", "merged", "model@HEAD", "--exit-code").status());
    }
}
