// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.Unread;
import dk.landskab.exchange.xml.XmlInput;

/**
 * The file of Archi, from version 2 to 5: one XML document, in which folders hold elements, relations and views.
 *
 * <p>Archi writes nothing where an access relation has its default type, Write. From version 4, which speaks ArchiMate
 * 3, this is a statement, and Archi exports it as one. Before, no format that Archi exports had a word for it and the
 * default was left where nobody had thought of it: there it is taken as not stated.
 */
final class ArchiFile {

    private static final int FIRST_OF_ARCHIMATE_3 = 4;

    private ArchiFile() {
    }

    static ArchimateModel read(String file, byte[] bytes, int images) {
        XmlInput input = XmlInput.of(file, bytes);
        ModelBuilder into = new ModelBuilder(Family.NATIVE);
        for (int image = 0; image < images; image++) {
            into.unread(Unread.IMAGES);
        }
        root(input, into);
        input.finish();
        return into.build();
    }

    /** Whether an access type that a model of this version leaves out is a statement. */
    static boolean statesDefaults(String version) {
        String major = version.contains(".") ? version.substring(0, version.indexOf('.')) : version;
        return !major.matches("\\d{1,4}") || Integer.parseInt(major) >= FIRST_OF_ARCHIMATE_3;
    }

    /** Reads the model itself, with all folders that stand in the same document. */
    static void root(XmlInput input, ModelBuilder into) {
        String id = input.attribute("id");
        String name = input.attribute("name");
        String purpose = input.attribute("purpose");
        boolean stated = statesDefaults(input.attribute("version"));
        List<Property> properties = new ArrayList<>();
        while (input.child()) {
            switch (input.name()) {
                case "folder" -> folder(input, stated, into);
                case "purpose" -> purpose = input.text();
                case "property", "properties" -> properties.add(ArchiConcept.property(input));
                case "profile", "profiles" -> {
                    into.specialisation(input.attribute("id"), input.attribute("name"));
                    input.skip();
                }
                case "metadata" -> {
                    into.unread(Unread.METADATA);
                    input.skip();
                }
                default -> input.skip();
            }
        }
        into.model(id, new Details(name, purpose, Map.of(), properties));
    }

    private static void folder(XmlInput input, boolean stated, ModelBuilder into) {
        while (input.child()) {
            switch (input.name()) {
                case "folder" -> folder(input, stated, into);
                case "element" -> ArchiConcept.read(input, input.type(), stated, into);
                default -> input.skip();
            }
        }
    }
}
