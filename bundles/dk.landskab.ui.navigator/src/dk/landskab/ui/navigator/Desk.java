// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/**
 * What a part of a window works with: an open landscape, and the person before it. But where something else is said,
 * everything belongs to the thread of the window.
 */
public interface Desk {

    /** The landscape that is edited. */
    OpenLandscape landscape();

    /** The language that the person reads. */
    Language language();

    /** The date that "now" is, for statuses. */
    LocalDate today();

    /** Everything in the landscape by name and id, shared by all parts; somebody fills it. */
    Catalogue catalogue();

    /** Where long work is done; never the thread of the window. Any thread may ask. */
    Executor background();

    /** The person chose an object: the other parts follow. */
    void select(EObject object);

    /** The person wants to work with an object: the part that shows it best comes to the front. */
    void open(EObject object);

    /** What can be done with an object beyond editing it, by other parts of the window. Any thread may ask. */
    default List<Deed> deeds(EObject object) {
        return List.of();
    }

    /**
     * What can be done with one thing that an object says, and with the object.
     *
     * @param path the features on the way to it, through single children that have no id
     */
    default List<Deed> deeds(EObject object, List<EStructuralFeature> path) {
        return deeds(object);
    }

    /** Says something that the person has to know, such as why a gesture was refused. */
    void tell(Message message);

    /** Asks the person once; whether the answer is yes. */
    boolean agrees(Message question);

    /**
     * Other landscapes that the person is likely to mean where one is asked for, the likeliest first. May read the disk;
     * any thread may ask.
     */
    default List<Path> landscapes() {
        return List.of();
    }

    /**
     * The person wants to work with another landscape: it is opened in place of this one, if the person agrees to what
     * becomes of what is not saved. Where no other can be opened, nothing is done.
     */
    default void openLandscape(Path folder) {
    }

    /** Finds places on the disk for the person, beginning beside the landscape. */
    default Finder finder(Shell shell) {
        return SystemFinder.beside(Path.of(landscape().landscape().origin().place()), shell);
    }
}
