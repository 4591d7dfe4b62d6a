// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.HashMap;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Element;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.ArchimateModel.Unread;
import dk.landskab.exchange.archimate.ArchimateTypes;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.store.Location;

/**
 * The Open Group's exchange file, versions 2.1 and 3.x. They differ in the names of a few elements and attributes, and
 * 2.1 has no word for how an access relation accesses.
 */
final class OpenExchangeFile {

    /** The namespace of version 2.1; that of version 3 begins with it. */
    static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate";

    private final XmlInput input;
    private final boolean statesAccess;
    private final ModelBuilder into = new ModelBuilder(Family.EXCHANGE);
    private final Map<String, String> keys = new HashMap<>();

    private OpenExchangeFile(XmlInput input) {
        this.input = input;
        this.statesAccess = !input.namespace().equals(NAMESPACE);
    }

    static boolean isRoot(XmlInput input) {
        return input.name().equals("model") && input.namespace().startsWith(NAMESPACE);
    }

    static ArchimateModel read(String file, byte[] bytes) {
        // properties name their keys by id, and the keys stand behind them
        OpenExchangeFile first = new OpenExchangeFile(XmlInput.of(file, bytes));
        first.readKeys();
        OpenExchangeFile second = new OpenExchangeFile(XmlInput.of(file, bytes));
        second.keys.putAll(first.keys);
        second.readModel();
        return second.into.build();
    }

    private void readKeys() {
        while (input.child()) {
            if (input.name().equalsIgnoreCase("propertydefs") || input.name().equals("propertyDefinitions")) {
                while (input.child()) {
                    readKey();
                }
            } else {
                input.skip();
            }
        }
        input.finish();
    }

    private void readKey() {
        String id = input.attribute("identifier");
        String name = input.attribute("name");
        while (input.child()) {
            if (input.name().equals("name") && name.isEmpty()) {
                name = input.text();
            } else {
                input.skip();
            }
        }
        keys.put(id, name);
    }

    private void readModel() {
        String id = input.attribute("identifier");
        ExchangeDetails details = new ExchangeDetails(keys);
        while (input.child()) {
            switch (input.name()) {
                case "elements" -> each(this::element);
                case "relationships" -> each(this::relation);
                case "views" -> views();
                case "metadata" -> {
                    into.unread(Unread.METADATA);
                    input.skip();
                }
                default -> details.child(input);
            }
        }
        input.finish();
        into.model(id, details.build());
    }

    private void each(Runnable child) {
        while (input.child()) {
            child.run();
        }
    }

    private void element() {
        Location where = input.location();
        String id = input.attribute("identifier");
        String type = input.type();
        ExchangeDetails details = new ExchangeDetails(keys).with(Attribute.JUNCTION_TYPE,
                type.equals("OrJunction") ? "or" : "");
        details.children(input);
        into.add(new Element(id, ArchimateTypes.element(type), details.build(), where));
    }

    private void relation() {
        Location where = input.location();
        String id = input.attribute("identifier");
        String type = ArchimateTypes.relation(input.type());
        String source = input.attribute("source");
        String target = input.attribute("target");
        ExchangeDetails details = new ExchangeDetails(keys)
                .with(Attribute.ACCESS_TYPE, access(type))
                .with(Attribute.STRENGTH, input.attribute("modifier"))
                .with(Attribute.DIRECTED, input.attribute("isDirected").equals("true") ? "true" : "");
        details.children(input);
        into.add(new Relation(id, type, source, target, details.build(), where));
    }

    private String access(String type) {
        String stated = input.attribute("accessType");
        if (!type.equals("Access") || !stated.isEmpty()) {
            return stated;
        }
        if (!statesAccess) {
            into.unread(Unread.ACCESS_TYPES);
        }
        // the default of the schema of version 3
        return statesAccess ? "Access" : "";
    }

    private void views() {
        while (input.child()) {
            switch (input.name()) {
                case "diagrams" -> each(this::view);
                case "view" -> view();
                default -> input.skip();
            }
        }
    }

    private void view() {
        into.add(new ExchangeView(keys, input.attribute("identifier")).read(input));
    }
}
