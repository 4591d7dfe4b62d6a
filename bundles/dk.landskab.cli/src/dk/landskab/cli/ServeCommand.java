// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.google.gson.Gson;

import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LandscapeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code landskab serve}: the diagram editor in a browser on this machine, until it is interrupted. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /** Held, since the logging of Java forgets what nobody holds. */
    private static final Logger WEB = Logger.getLogger("org.eclipse.jetty");

    private final Environment environment;

    @Parameters(paramLabel = "PLACE", descriptionKey = "landskab.serve.place")
    private String place;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "landskab.serve.port")
    private int port;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    ServeCommand(Environment environment) {
        this.environment = environment;
    }

    private record ServedJson(String format, String uri, boolean editable, boolean page) {
    }

    @Override
    public Integer call() {
        WEB.setLevel(Level.WARNING);
        try (Places places = new Places(ReadFormats.all())) {
            OpenPlace open = new Progress(environment).during("read", place,
                    () -> open(places.resolve(environment.place(place))));
            try (EditorServer server = EditorServer.start(open, options(places, open))) {
                tell(server, open.edited().isPresent());
                server.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
        return Exit.DONE;
    }

    private EditorOptions options(Places places, OpenPlace open) {
        RuleInputs inputs = Measure.inputs(environment, places, open.landscape(), place);
        EditorOptions options = EditorOptions.standard().at(port).in(environment.language()).on(environment.clock())
                .checkedBy(AllRules.list(inputs));
        // While the page is worked on, it is read from where it is built.
        return Optional.ofNullable(System.getProperty("landskab.page")).map(Path::of).map(options::page).orElse(options);
    }

    /** A folder is edited; whatever else a place is, is looked at. What is not saved stays written down. */
    private OpenPlace open(LandscapeSource source) {
        if (!(source instanceof LandscapeFolder folder)) {
            return OpenPlace.shown(place, source.read());
        }
        String key = ContentKey.of(Path.of(environment.place(place)).toAbsolutePath().normalize().toString()
                .getBytes(StandardCharsets.UTF_8));
        Journal.Folder journals = new Journal.Folder(environment.logs().resolveSibling("recovery").resolve(key));
        Optional<Recovery> recovery = journals.pending(folder);
        if (recovery.isEmpty()) {
            return OpenPlace.edited(place, OpenLandscape.open(folder, journals, environment.language()));
        }
        say("serve.recovered", recovery.get().paths());
        return OpenPlace.edited(place,
                OpenLandscape.recover(folder, journals, recovery.get(), environment.language()));
    }

    private void tell(EditorServer server, boolean editable) {
        if (!server.hasPage()) {
            say("serve.noPage");
        } else {
            say(editable ? "serve.editable" : "serve.readOnly", place);
        }
        environment.out().println(format == Format.JSON ? new Gson().toJson(new ServedJson("landskab.serve/1",
                server.uri().toString(), editable, server.hasPage())) : server.uri());
        environment.out().flush();
    }

    private void say(String key, Object... arguments) {
        environment.err().println(Message.of(ServeCommand.class, key, arguments).in(environment.language()));
        environment.err().flush();
    }
}
