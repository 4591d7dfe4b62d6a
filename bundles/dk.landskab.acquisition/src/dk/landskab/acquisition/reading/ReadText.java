// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;
import dk.landskab.store.TextEdit;

/**
 * A text that was read, with its words: {@code NodeModelUtils} finds the words of an object.
 *
 * @param path of the file
 * @param text as it stands in the file
 * @param part its content, with ids; names are not resolved
 * @param root its words
 * @param names the names that stand for objects, in the order of the text
 * @param problems what is wrong with its sentences, in the order of the text
 * @param instead what may be written in place of a word that was not understood, by where a problem tells it
 * @param unread takes a clause out that another hides, by where a problem tells the other; the rest may need the clause
 * @param lost words in what was not understood
 */
public record ReadText(String path, String text, Part part, ICompositeNode root, List<NameReference> names,
        List<Problem> problems, Map<Location, String> instead, Map<Location, TextEdit> unread,
        Set<String> lost) {

    /** Where each object with an id stands, by its id; of two with one id, the first. */
    public Map<String, Location> locations() {
        Map<String, Location> all = new HashMap<>();
        all.put(part.getId(), new Location(path, 1, 1));
        part.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                all.putIfAbsent(identified.getId(), location(object));
            }
        });
        return all;
    }

    /** Where the words of an object begin. */
    public Location location(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? Location.of(path) : location(node);
    }

    /** Where a word begins. */
    public Location location(INode node) {
        return location(path, node);
    }

    static Location location(String path, INode node) {
        LineAndColumn at = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new Location(path, at.getLine(), at.getColumn());
    }
}
