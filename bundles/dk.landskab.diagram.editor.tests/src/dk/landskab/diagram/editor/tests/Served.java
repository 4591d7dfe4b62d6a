// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.PicturedMunicipality;
import dk.landskab.testkit.Sketch;

/** A served landscape in a folder. */
public record Served(Path folder, OpenLandscape landscape, EditorServer server) implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    /** A town with three systems, two of which exchange data, and one file that nobody edits. */
    public static final String TOWN = """
            file town/business.landskab
            Organisation town "Town"
              OrgUnit town.unit.it "IT"
              OrgUnit town.unit.hr "HR"
            file town/application.landskab
            Application town.app.pay "Pay" owner=town.unit.hr lifecycle.activeFrom=2020-01-01
            Application town.app.time "Time" owner=town.unit.it lifecycle.activeFrom=2020-01-01
            Application town.app.desk "Desk" owner=town.unit.it lifecycle.activeFrom=2020-01-01
            Integration town.int.time "Time to pay" from=town.app.time to=town.app.pay
            file town/infrastructure.landskab
            Component town.comp.server "Server" scope=OWN
            Component town.comp.net "Net" scope=OWN
            """;

    /** A process of acquisition. */
    static final String PROCESS = """
            process k.process "Process" {
              organisation k version "1"
              body board "Board" is k.board
              phase ask "Ask" { gate go "Go" approval { decided by board } }
              phase choose "Choose" { gate go "Go" approval { decided by board } }
            }
            """;

    /** A case that runs through it. */
    static final String CASE = """
            use k // short names
            acquisition a "Ours" {
              process k.process  need "n" // kept
              phase ask entered 2026-01-02 {
              }
            }
            """;

    public static Served town(Path temporary) {
        return of(temporary, TOWN, options -> options);
    }

    /** An invented municipality with something for every kind of diagram. */
    public static Served city(Path temporary, int applications) {
        return of(temporary, new PicturedMunicipality(applications, 7).text(), options -> options);
    }

    public static Served of(Path temporary, String sketch, UnaryOperator<EditorOptions> change) {
        Path folder = temporary.resolve("town");
        LandscapeFolder.at(folder).save(Sketch.of(sketch).parts().stream()
                .filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        return again(temporary, change);
    }

    /** An organisation with an acquisition that is in the first phase of its process. */
    public static Served acquisition(Path temporary) {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("town"),
                PartFormats.standard().with(new AcquisitionFormat()));
        folder.save(List.of(PartDraft.added("k.landskab", Sketch.of("""
                Organisation k "K"
                  OrgUnit k.board "Board"
                """).parts().getFirst().roots().getFirst()),
                PartDraft.text("process.acq", PROCESS, Optional.empty()),
                PartDraft.text("a.acq", CASE, Optional.empty())));
        return serve(temporary, folder, options -> options);
    }

    /** Serves what lies in the folder already. */
    public static Served again(Path temporary, UnaryOperator<EditorOptions> change) {
        return serve(temporary, LandscapeFolder.at(temporary.resolve("town")), change);
    }

    private static Served serve(Path temporary, LandscapeFolder folder, UnaryOperator<EditorOptions> change) {
        OpenLandscape landscape = OpenLandscape.open(folder,
                new Journal.Folder(temporary.resolve("journals")), Language.EN);
        return new Served(temporary.resolve("town"), landscape, EditorServer.start(
                OpenPlace.edited("Town", landscape), change.apply(EditorOptions.standard().on(CLOCK))));
    }

    static EditorServer shown(Landscape landscape) {
        return EditorServer.start(OpenPlace.shown("shown", landscape), EditorOptions.standard().on(CLOCK));
    }

    public int port() {
        return server.uri().getPort();
    }

    /** A page that shows a diagram. */
    TestPage page(String diagram) {
        return TestPage.on(server).show(diagram);
    }

    /** Asks the landscape something on the thread that owns it. */
    public <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, server.owner()).join();
    }

    @Override
    public void close() {
        server.close();
        landscape.close();
    }
}
