// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Incoming;
import dk.landskab.ui.navigator.Desk;

/**
 * One element that is deleted, since another landscape does not have it, with what makes no sense without it.
 *
 * @param then what that landscape is called
 * @param subject the element that is open
 */
record Gone(String then, Identified subject, Deletion deletion) implements Step {

    static Gone of(Desk desk, String then, Identified subject) {
        return new Gone(then, subject, new Deletion(desk.landscape(), List.of(subject)));
    }

    @Override
    public boolean isNothing() {
        return false;
    }

    @Override
    public Stream<String> lines(Layouts layouts) {
        Stream<String> going = Stream.concat(Stream.of(subject), deletion.along().stream())
                .map(each -> layouts.say("restore.goes", each));
        return Stream.concat(going, deletion.emptied().stream().map(Gone::named).distinct()
                .map(each -> layouts.say("restore.emptied", each)));
    }

    /** The nearest object with an id that a reference belongs to. */
    private static EObject named(Incoming incoming) {
        EObject each = incoming.source();
        while (EcoreUtil.getID(each) == null && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }

    @Override
    public Optional<Identified> call() {
        deletion.call();
        return Optional.empty();
    }

    @Override
    public String done(Layouts layouts) {
        return layouts.say("restore.gone", subject, then);
    }
}
