// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.Map;

/** The names of types, in the words of ArchiMate 3.2 whatever the version that a file was written for. */
public final class ArchimateTypes {

    private static final String RELATIONSHIP = "Relationship";

    /** What ArchiMate 2 and older tools call a type, and what it is called now. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("InfrastructureService", "TechnologyService"),
            Map.entry("InfrastructureFunction", "TechnologyFunction"),
            Map.entry("InfrastructureInterface", "TechnologyInterface"),
            Map.entry("Network", "CommunicationNetwork"),
            Map.entry("CommunicationPath", "Path"),
            Map.entry("AndJunction", "Junction"),
            Map.entry("OrJunction", "Junction"),
            Map.entry("UsedBy", "Serving"),
            Map.entry("Realisation", "Realization"),
            Map.entry("Specialisation", "Specialization"));

    private ArchimateTypes() {
    }

    /** The type of an element, from how a file names it. */
    public static String element(String written) {
        return RENAMED.getOrDefault(written, written);
    }

    /** The type of a relation without "Relationship", from how a file names it. */
    public static String relation(String written) {
        String type = written.endsWith(RELATIONSHIP)
                ? written.substring(0, written.length() - RELATIONSHIP.length()) : written;
        return RENAMED.getOrDefault(type, type);
    }

    /** Whether a type with this name, as a file of Archi writes it, is a relation's. */
    public static boolean isRelation(String written) {
        return written.endsWith(RELATIONSHIP);
    }

    /** Whether a type with this name, as a file of Archi writes it, is a view's. */
    public static boolean isView(String written) {
        return written.endsWith("Model");
    }
}
