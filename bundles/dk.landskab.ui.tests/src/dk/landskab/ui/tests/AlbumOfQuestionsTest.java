// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.command.ExportFormat;
import dk.landskab.ui.command.ExportLandscapeHandler;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.Folders;

/** The part of the {@link AlbumTest album} that shows what is asked and told, and work that takes long. */
@ExtendWith(Bench.class)
@EnabledIfSystemProperty(named = Walk.PICTURES, matches = ".+")
class AlbumOfQuestionsTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final Walk walk;
    private Path lindholt;

    AlbumOfQuestionsTest(Driver driver) {
        this.driver = driver;
        this.walk = Walk.with(driver);
    }

    @BeforeEach
    void theExampleStandsInAWindowOfTheWholeScreen() throws IOException {
        lindholt = walk.begin(temporary);
    }

    @AfterEach
    void nothingIsOpen() {
        walk.end();
    }

    @Test
    void whatIsAsked() {
        driver.open(lindholt);
        Talk talk = driver.workplace().talk();
        driver.begin(() -> talk.saving("lindholt", List.of("lindholt/applications.landskab", "lindholt/ny.acq")));
        walk.dialog("question-saving");
        driver.begin(() -> talk.both("lindholt/applications.landskab", "Aula, Kardinal Økonomi"));
        walk.dialog("question-both");
        driver.begin(() -> talk.tell(Folders.whyNotNew(lindholt.toString()).orElseThrow()));
        walk.dialog("question-told");
        driver.begin(() -> talk.permits(Message.of(ExportLandscapeHandler.class, "export.people")));
        walk.dialog("question-people");
        driver.command("dk.landskab.ui.git");
        walk.dialog("question-git");
    }

    @Test
    void whatIsToldOfAnExport() throws IOException {
        OpenDesk desk = driver.open(lindholt);
        Path folder = Files.createDirectory(temporary.resolve("ud"));
        for (ExportFormat each : ExportFormat.values()) {
            driver.begin(() -> ExportLandscapeHandler.write(desk, each,
                    folder.resolve("lindholt-" + each.name() + each.ending()), false));
            walk.told("told-export-" + each.name());
        }
    }

    @Test
    void whatAnEarlierRunDidNotSave() throws IOException {
        new Killed(lindholt, Platform.getStateLocation(FrameworkUtil.getBundle(Workplace.class)).toPath()
                .resolve("journals")).rename(Walk.SYSTEM, "Kardinal Økonomi 2");
        driver.begin(() -> driver.workplace().open(lindholt));
        walk.dialog("question-recovery");
    }

    @Test
    void workThatTakesLong() {
        driver.open(lindholt);
        CountDownLatch end = new CountDownLatch(1);
        driver.begin(() -> driver.workplace().background().start(Message.of(Workplace.class, "reading", "lindholt"),
                monitor -> {
                    monitor.beginTask("", 3);
                    monitor.worked(1);
                    return end.await(1, TimeUnit.MINUTES);
                }, ended -> { }));
        walk.opened();
        walk.take("progress");
        end.countDown();
        walk.alone();
    }
}
