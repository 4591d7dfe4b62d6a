// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;

/**
 * What a person can ask of the past of an element: its history, who made it say what it says, and to have it again as it
 * was committed. Some part of the window answers. What has an id has a past, whichever file it stood in; what stands in a
 * text is restored there.
 */
public record Past(Workplace workplace) {

    /** What can be asked about an element. */
    public List<Deed> deeds(EObject element) {
        return hasPast(element) ? Stream.concat(Stream.of(
                Deed.of(say("deed.story"), () -> tellStory(element)),
                Deed.of(say("deed.origin"), () -> tellOrigin(element, List.of()))),
                restoring(element, List.of(), say("deed.restore"))).toList() : List.of();
    }

    /** What can be asked about one thing that an element says, and about the element. */
    public List<Deed> deeds(EObject element, List<EStructuralFeature> path) {
        return hasPast(element) ? Stream.of(
                Stream.of(Deed.of(say("deed.value.origin", path.getLast()), () -> tellOrigin(element, path))),
                restoring(element, path, say("deed.value.restore", path.getLast())),
                deeds(element).stream()).flatMap(each -> each).toList() : List.of();
    }

    /** Whether anything can be asked about an element. */
    public static boolean hasPast(EObject element) {
        return EcoreUtil.getID(element) != null;
    }

    private Stream<Deed> restoring(EObject element, List<EStructuralFeature> path, Message label) {
        return OpenDesk.textOf(element).isPresent() ? Stream.empty()
                : Stream.of(Deed.of(label, () -> restore(element, path)));
    }

    /** Tells what happened to an element, commit by commit. */
    public void tellStory(EObject element) {
        workplace.tell(each -> each.storyWanted(element));
    }

    /**
     * Tells who made an element say what it says.
     *
     * @param path the features on the way to what is asked about; empty for all of it
     */
    public void tellOrigin(EObject element, List<EStructuralFeature> path) {
        workplace.tell(each -> each.originWanted(element, path));
    }

    /**
     * Lets an element be again as it was last committed, once the person has agreed.
     *
     * @param path the features on the way to the one value; empty for all of it
     */
    public void restore(EObject element, List<EStructuralFeature> path) {
        workplace.tell(each -> each.restoreWanted(element, path));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Past.class, key, arguments);
    }
}
