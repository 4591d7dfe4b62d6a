// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.diagram.Placement;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;

/**
 * Deletes objects with all that they contain. What refers to them is mended: a reference that may be empty is emptied,
 * and an object that makes no sense without its target, such as an integration without one of its ends, is deleted too.
 * All of that can be told to a person before it is done.
 */
public final class Deletion {

    private final OpenLandscape landscape;
    private final Set<EObject> chosen = identitySet();
    private final Set<EObject> gone = identitySet();
    private final List<EObject> along = new ArrayList<>();
    private final List<Incoming> emptied = new ArrayList<>();

    /** The deletion of some objects; nothing is done yet. */
    public Deletion(OpenLandscape landscape, Collection<? extends EObject> objects) {
        this.landscape = landscape;
        chosen.addAll(objects);
        Deque<EObject> waiting = new ArrayDeque<>(chosen);
        while (!waiting.isEmpty()) {
            goes(waiting.removeFirst(), waiting);
        }
        for (EObject each : gone) {
            landscape.incoming(each).stream().filter(incoming -> !gone.contains(incoming.source()))
                    .forEach(emptied::add);
        }
    }

    private void goes(EObject object, Deque<EObject> waiting) {
        for (EObject each : (Iterable<EObject>) withContent(object)::iterator) {
            if (gone.add(each)) {
                landscape.incoming(each).stream().filter(Deletion::isNeeded).map(Incoming::source)
                        .filter(source -> !gone.contains(source) && !chosen.contains(source)).distinct()
                        .forEach(source -> {
                            along.add(source);
                            waiting.add(source);
                        });
            }
        }
    }

    private static boolean isNeeded(Incoming incoming) {
        return incoming.source() instanceof Placement
                || incoming.reference().isRequired() && !incoming.reference().isMany();
    }

    private static Stream<EObject> withContent(EObject object) {
        List<EObject> all = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** What goes too, since it makes no sense without what is deleted. Its places on diagrams go without saying. */
    public List<EObject> along() {
        return goingAlong().filter(each -> !(each instanceof Placement)).toList();
    }

    private Stream<EObject> goingAlong() {
        return along.stream().filter(each -> !isWithinAnother(each)).distinct();
    }

    /** The references of what stays that are emptied. */
    public List<Incoming> emptied() {
        return List.copyOf(emptied);
    }

    /**
     * The references of what stays that are names in texts. A person has to take them out there first: only she knows
     * what the sentence says then.
     */
    public List<Incoming> named() {
        return emptied.stream().filter(each -> InText.part(each.source()).isPresent()).toList();
    }

    /** The nearest object with an id that a reference belongs to. */
    private static EObject named(Incoming incoming) {
        EObject each = incoming.source();
        while (EcoreUtil.getID(each) == null && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }

    /**
     * Deletes.
     *
     * @throws EditRefusedException where one of the objects is the root of a file or stands in a text, where a text names
     *             one, or a file must not be edited
     */
    public void call() {
        if (chosen.stream().anyMatch(each -> each.eContainer() == null)) {
            throw new EditRefusedException(Message.of(Deletion.class, "root"));
        }
        Stream.concat(chosen.stream(), along.stream()).forEach(InText::refuse);
        if (!named().isEmpty()) {
            throw new EditRefusedException(Message.of(Deletion.class, "named", named().stream()
                    .map(each -> EcoreUtil.getID(named(each)) + " (" + InText.part(each.source()).orElseThrow().path() + ")")
                    .distinct().sorted().collect(Collectors.joining(", "))));
        }
        CompoundCommand command = new CompoundCommand();
        emptied.forEach(each -> command.append(each.reference().isMany()
                ? RemoveCommand.create(landscape.domain(), each.source(), each.reference(), targets(each))
                : SetCommand.create(landscape.domain(), each.source(), each.reference(), SetCommand.UNSET_VALUE)));
        Stream.concat(chosen.stream(), goingAlong()).distinct().filter(each -> !isWithinAnother(each))
                .forEach(each -> command.append(removal(each)));
        landscape.execute(command);
    }

    private Command removal(EObject object) {
        return object.eContainmentFeature().isMany()
                ? RemoveCommand.create(landscape.domain(), object.eContainer(), object.eContainmentFeature(), object)
                : SetCommand.create(landscape.domain(), object.eContainer(), object.eContainmentFeature(),
                        SetCommand.UNSET_VALUE);
    }

    private List<EObject> targets(Incoming incoming) {
        return ((List<?>) incoming.source().eGet(incoming.reference(), false)).stream().map(EObject.class::cast)
                .filter(gone::contains).toList();
    }

    private boolean isWithinAnother(EObject object) {
        return gone.contains(object.eContainer());
    }

    private static Set<EObject> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
