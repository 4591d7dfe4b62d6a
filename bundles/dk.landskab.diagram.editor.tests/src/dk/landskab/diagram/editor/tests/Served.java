// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
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

    /** Serves what lies in the folder already. */
    public static Served again(Path temporary, UnaryOperator<EditorOptions> change) {
        OpenLandscape landscape = OpenLandscape.open(LandscapeFolder.at(temporary.resolve("town")),
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
