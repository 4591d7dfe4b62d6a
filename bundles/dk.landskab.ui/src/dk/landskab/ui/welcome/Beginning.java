// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.welcome;

import java.util.Map;

/** The ways to begin, in the order in which they are offered. */
enum Beginning {

    /** The shipped example. */
    EXAMPLE("example", "example"),
    /** A new landscape. */
    NEW("new", "new"),
    /** A folder with a landscape. */
    OPEN("open", "open"),
    /** A repository elsewhere. */
    CLONE("clone", "clone"),
    /** A model of another tool. */
    ARCHIMATE("archimate"),
    /** What a Danish municipality keeps in KITOS. */
    KITOS("kitos"),
    /** The subjects of Danish municipalities. */
    KLE("kle"),
    /** Tables. */
    CSV("csv");

    private final String icon;
    private final String command;
    private final Map<String, String> parameters;

    Beginning(String icon, String command) {
        this(icon, command, Map.of());
    }

    /** An import. */
    Beginning(String importer) {
        this("import", "import", Map.of("dk.landskab.ui.import.kind", importer));
    }

    Beginning(String icon, String command, Map<String, String> parameters) {
        this.icon = icon;
        this.command = "dk.landskab.ui." + command;
        this.parameters = parameters;
    }

    /** The name of its icon. */
    String icon() {
        return icon;
    }

    /** The id of the command that does it. */
    String command() {
        return command;
    }

    /** What the command is told. */
    Map<String, String> parameters() {
        return parameters;
    }

    /** Whether it reads what another tool has written. */
    boolean imports() {
        return !parameters.isEmpty();
    }

    /** The key of its text; with {@code .why} added, of what is said about it. */
    String key() {
        return "begin." + name();
    }
}
