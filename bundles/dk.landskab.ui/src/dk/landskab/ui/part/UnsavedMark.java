// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.model.OpenPart;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/**
 * A star before the title of a tab, as long as a file of what it shows is not saved.
 *
 * <p>The platform's own mark would ask whether to save when the tab is closed, and once more for each when the program ends.
 * But a tab that is closed takes nothing away: the landscape stays open, and it is the landscape that is saved.
 */
final class UnsavedMark implements Workplace.Watcher {

    private static final String STAR = "*";

    private final Workplace workplace;
    private final Predicate<String> shows;
    private final Consumer<String> title;
    private String name = "";
    private boolean isMarked;

    /**
     * Marks a tab until the workplace forgets this.
     *
     * @param shows whether the tab shows what stands in a file with a path
     * @param title gives the tab a title
     */
    UnsavedMark(Workplace workplace, Predicate<String> shows, Consumer<String> title) {
        this.workplace = workplace;
        this.shows = shows;
        this.title = title;
        this.isMarked = isUnsaved();
        workplace.watch(this);
    }

    /** The tab is called so from now on. */
    void name(String now) {
        name = now;
        say();
    }

    @Override
    public void changed() {
        if (isMarked != isUnsaved()) {
            isMarked = !isMarked;
            say();
        }
    }

    private boolean isUnsaved() {
        return workplace.desk().map(OpenDesk::landscape).filter(each -> each.dirty().stream().anyMatch(shows)).isPresent();
    }

    private void say() {
        title.accept(isMarked ? STAR + name : name);
    }

    /** Whether an object stands in a file with a path. */
    static boolean stands(EObject object, String path) {
        return object.eResource() instanceof OpenPart part && part.path().equals(path);
    }
}
