// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Wording;
import dk.landskab.design.services.AreaServices;
import dk.landskab.design.services.CaptionServices;
import dk.landskab.design.services.DataServices;
import dk.landskab.design.services.EditServices;
import dk.landskab.design.services.InfrastructureServices;
import dk.landskab.design.services.IntegrationServices;
import dk.landskab.design.services.LandscapeServices;
import dk.landskab.design.services.LayerServices;
import dk.landskab.design.services.PipelineServices;
import dk.landskab.design.services.ProcessServices;
import dk.landskab.design.services.RuleServices;
import dk.landskab.design.services.StatusServices;
import dk.landskab.design.services.TargetServices;
import dk.landskab.design.services.TitleServices;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** What the diagrams are specified with, for whoever runs the specification. */
public final class Design {

    /** The specification as messages name it. */
    public static final String FILE = "landskab.odesign";

    private static final List<Class<?>> SERVICES = List.of(CaptionServices.class, LandscapeServices.class,
            StatusServices.class, IntegrationServices.class, AreaServices.class, LayerServices.class,
            InfrastructureServices.class, DataServices.class, TargetServices.class, PipelineServices.class,
            ProcessServices.class, TitleServices.class, RuleServices.class, EditServices.class);

    private Design() {
    }

    /** The bytes of the viewpoint specification. */
    public static byte[] specification() {
        try (InputStream stream = Design.class.getResourceAsStream("/description/" + FILE)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The classes that the specification names as its Java extensions, in its order. */
    public static List<Class<?>> services() {
        return SERVICES;
    }

    /** What a reader calls a kind of diagram. */
    public static String name(DiagramKind kind, Language language) {
        return new Wording(language).get("kind." + kind.id());
    }

    /** A name as it stands in the specification: one that begins with {@code %} is a key of the names of the bundle. */
    public static String named(String written, Language language) {
        if (!written.startsWith("%")) {
            return written;
        }
        String key = written.substring(1);
        return names("plugin_" + language.tag() + ".properties").or(() -> names("plugin.properties"))
                .map(names -> names.getProperty(key)).orElse(key);
    }

    /** The names of this very bundle: many bundles have files that are called so, and may stand on one class path. */
    private static Optional<Properties> names(String file) {
        String here = Design.class.getResource("/description/" + FILE).toString();
        URI place = URI.create(here.substring(0, here.length() - ("description/" + FILE).length()) + file);
        Properties names = new Properties();
        try (Reader reader = new InputStreamReader(place.toURL().openStream(), StandardCharsets.UTF_8)) {
            names.load(reader);
            return Optional.of(names);
        } catch (FileNotFoundException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The title of a diagram of a kind about a subject. */
    public static String title(DiagramKind kind, EObject subject, Language language) {
        return new Wording(language).get("title." + kind.id(), Labels.in(language).of(subject));
    }

    /** What stands below the title: how to read the diagram, and what it leaves out. */
    public static String reading(DiagramKind kind, Language language) {
        return new Wording(language).get("reading." + kind.id());
    }

    /**
     * The words of the legend of a kind: by the name of a mapping for its plain style, by the mapping, a slash and the
     * expression of the condition for another.
     */
    public static Map<String, String> legend(DiagramKind kind, Language language) {
        return new Legend(kind, language).texts();
    }

    /** What a diagram of a kind is about where nobody says; empty where the model has nothing for it. */
    public static Optional<? extends Identified> standardSubject(DiagramKind kind, EObject root) {
        return kind.subject().standard(root);
    }
}
