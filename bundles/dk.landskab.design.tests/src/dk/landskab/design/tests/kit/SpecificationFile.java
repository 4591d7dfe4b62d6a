// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests.kit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

import dk.landskab.design.Design;

/** The specification as plain XML: what stands in it, without anybody's understanding of it. */
public final class SpecificationFile {

    private final Element root;

    private SpecificationFile(Element root) {
        this.root = root;
    }

    /** The specification that ships. */
    public static SpecificationFile read() {
        try {
            return new SpecificationFile(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Design.specification())).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("the specification is no XML", e);
        }
    }

    /** The names of the diagrams. */
    public List<String> diagrams() {
        return below(root, "ownedRepresentations").map(each -> each.getAttribute("name")).toList();
    }

    /** The keys of labels that are translated. */
    public Set<String> labels() {
        Set<String> keys = new TreeSet<>();
        all(root).forEach(each -> {
            if (each.getAttribute("label").startsWith("%")) {
                keys.add(each.getAttribute("label").substring(1));
            }
        });
        return keys;
    }

    /** The keys that a legend may use for boxes and lines of a diagram. */
    public Set<String> legendKeys(String diagram) {
        return keys(diagram, "Mappings");
    }

    /** The keys of the lines of a diagram. */
    public Set<String> edgeLegendKeys(String diagram) {
        return keys(diagram, "edgeMappings");
    }

    private Set<String> keys(String diagram, String mapping) {
        Set<String> keys = new TreeSet<>();
        Element description = below(root, "ownedRepresentations")
                .filter(each -> each.getAttribute("name").equals(diagram)).findFirst().orElseThrow();
        all(description).filter(each -> each.getTagName().endsWith(mapping)).forEach(each -> {
            keys.add(each.getAttribute("name"));
            children(each).filter(child -> child.getTagName().equals("conditionnalStyles")).forEach(child -> keys
                    .add(each.getAttribute("name") + "/" + child.getAttribute("predicateExpression")));
        });
        return keys;
    }

    /** All attributes that hold an expression, as {@code where: expression}. */
    public List<String> expressions() {
        List<String> found = new ArrayList<>();
        all(root).forEach(each -> {
            NamedNodeMap attributes = each.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String value = attributes.item(i).getNodeValue();
                if (value.matches("(feature|service|var|aql|ocl):.*")) {
                    found.add(each.getTagName() + " " + each.getAttribute("name") + " "
                            + attributes.item(i).getNodeName() + ": " + value);
                }
            }
        });
        return found;
    }

    /** The names of the Java extensions, in order. */
    public List<String> extensions() {
        return below(root, "ownedJavaExtensions").map(each -> each.getAttribute("qualifiedClassName")).toList();
    }

    /** The colours, as {@code name rrr ggg bbb}. */
    public List<String> colours() {
        return below(root, "entries").map(each -> each.getAttribute("name") + " " + each.getAttribute("red") + " "
                + each.getAttribute("green") + " " + each.getAttribute("blue")).toList();
    }

    private static Stream<Element> below(Element element, String tag) {
        return all(element).filter(each -> each.getTagName().equals(tag));
    }

    private static Stream<Element> all(Element element) {
        NodeList found = element.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
    }

    private static Stream<Element> children(Element element) {
        return all(element).filter(each -> each.getParentNode() == element);
    }
}
