// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** A deletion, told before it is done: what goes along, and which references are emptied. */
public final class Farewell {

    private static final int NAMED = 8;

    private final Collection<? extends EObject> objects;
    private final Deletion deletion;

    /** The deletion of some objects; nothing is done yet. */
    public Farewell(OpenLandscape landscape, Collection<? extends EObject> objects) {
        this.objects = List.copyOf(objects);
        this.deletion = new Deletion(landscape, objects);
    }

    /** The question that a person has to answer. */
    public Message question() {
        return Message.of(Farewell.class, "farewell", list(objects), inside(), along(), emptied());
    }

    private Phrase inside() {
        List<EObject> content = new ArrayList<>();
        objects.forEach(each -> each.eAllContents().forEachRemaining(content::add));
        content.removeIf(each -> !(each instanceof Identified));
        return content.isEmpty() ? labels -> "" : sentence("farewell.inside", counts(content));
    }

    private Phrase along() {
        return deletion.along().isEmpty() ? labels -> "" : sentence("farewell.along", list(deletion.along()));
    }

    private Phrase emptied() {
        List<EObject> sources = deletion.emptied().stream().map(each -> each.source()).distinct().toList();
        return sources.isEmpty() ? labels -> "" : sentence("farewell.emptied", list(sources));
    }

    private static Phrase sentence(String key, Object argument) {
        return labels -> "\n\n" + Message.of(Farewell.class, key, argument).in(labels.language());
    }

    /** The first by name, and how many more. */
    private static Object list(Collection<? extends EObject> all) {
        List<EObject> named = all.stream().limit(NAMED).map(each -> (EObject) each).toList();
        int more = all.size() - named.size();
        return more == 0 ? named : Message.of(Farewell.class, "farewell.more", named, more);
    }

    private static List<Phrase> counts(List<EObject> content) {
        Map<String, EClass> types = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        content.forEach(each -> {
            types.put(each.eClass().getName(), each.eClass());
            counts.merge(each.eClass().getName(), 1, Integer::sum);
        });
        return counts.entrySet().stream().map(each -> Phrase.count(each.getValue(), types.get(each.getKey()))).toList();
    }

    /**
     * Deletes.
     *
     * @throws dk.landskab.editing.EditRefusedException where one of the objects is the root of a file, or a file must not
     *             be edited
     */
    public void call() {
        deletion.call();
    }
}
