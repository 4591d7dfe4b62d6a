// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import dk.landskab.editing.news.News;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.story.Place;

/** The versions of an open landscape: history, commit, comparison, branches and merge, each in a tab. For the window's thread. */
public final class Versions {

    private static final int COMPARE = 2;
    private static final int MERGE = 4;
    private static final int ORIGIN = 5;

    private final Desk desk;
    private final TabFolder tabs;
    private final HistoryPane history;
    private final CommitPane commit;
    private final ComparePane compare;
    private final Place place;
    private final Work work;
    private final MergePane merge;
    private final OriginPane origin;
    private final List<Pane> panes;
    private Branching known;

    /**
     * The versions in a window; they go with their control.
     *
     * @param path where the landscape lies: a folder, or one file
     * @param around what is needed of the window
     */
    public Versions(Composite parent, Desk desk, Path path, Surroundings around) {
        this.desk = desk;
        place = new Place(path, desk.landscape().formats(), desk.language(), ZoneId.systemDefault());
        tabs = new TabFolder(parent, SWT.TOP);
        work = new Work(tabs, desk);
        history = new HistoryPane(tabs, desk, place, this::compareWith);
        commit = new CommitPane(tabs, desk, place, around::save, around::changed);
        compare = new ComparePane(tabs, desk, place, around);
        merge = new MergePane(tabs, desk, place, around, () -> bring(MERGE));
        origin = new OriginPane(tabs, desk, place);
        panes = List.of(history, commit, compare, new BranchesPane(tabs, desk, place, around, this::merge), merge, origin);
        Layouts layouts = new Layouts(desk.language());
        for (Pane each : panes) {
            TabItem tab = new TabItem(tabs, SWT.NONE);
            tab.setText(layouts.say("tab." + tabs.getItemCount()));
            tab.setControl(each.control());
        }
        tabs.addListener(SWT.Selection, event -> shown().show());
        follow();
        shown().show();
        work.begin(meanwhile -> Branching.read(place), now -> known = now, none -> known = null);
        merge.look();
    }

    private void follow() {
        Display display = tabs.getDisplay();
        AutoCloseable following = desk.landscape().listen(display::asyncExec, this::hear);
        tabs.addListener(SWT.Dispose, event -> {
            try {
                following.close();
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
        });
    }

    /** What is laid out in the window. */
    public Control control() {
        return tabs;
    }

    /** Takes the keyboard, and looks again at what may have become another. */
    public void setFocus() {
        shown().show();
        shown().setFocus();
    }

    /** Something was chosen, here or elsewhere; null where nothing is. */
    public void show(EObject chosen) {
        history.show(chosen);
        origin.show(chosen);
    }

    /** Tells the story of one element. */
    public void tell(EObject element) {
        bring(0);
        history.tell(element);
    }

    /**
     * Tells who made an element say what it says.
     *
     * @param path the features on the way to the one thing that is asked about; empty for all of it
     */
    public void tellOrigin(EObject element, List<EStructuralFeature> path) {
        bring(ORIGIN);
        origin.tell(element, path);
    }

    /**
     * Lets an element be again as it was last committed, once the person has agreed.
     *
     * @param path the features on the way to the one value; empty for all of it
     */
    public void restore(EObject element, List<EStructuralFeature> path) {
        bring(ORIGIN);
        origin.restore(element, path);
    }

    private Pane shown() {
        return panes.get(Math.max(0, tabs.getSelectionIndex()));
    }

    private void compareWith(String revision) {
        tabs.setSelection(COMPARE);
        compare.show();
        compare.compareWith(revision);
    }

    /** Brings a tab to the front. */
    private void bring(int tab) {
        tabs.setSelection(tab);
    }

    private void merge(String commit, String name) {
        bring(MERGE);
        merge.begin(commit, name);
    }

    /** Branches or commits may be others than they were: where they are, what is seen looks again. */
    public void changed() {
        work.begin(meanwhile -> Branching.read(place), now -> {
            if (!now.equals(known)) {
                known = now;
                panes.forEach(Pane::stale);
                shown().show();
            }
        }, none -> known = null);
    }

    /** A file that changed or was saved, and is not dirty, is now as it is on disk. */
    private void hear(News news) {
        if (tabs.isDisposed()) {
            return;
        }
        history.edited();
        Set<String> dirty = desk.landscape().dirty();
        if (!dirty.containsAll(news.parts())) {
            commit.stale();
        }
        if (shown() == commit && tabs.isVisible()) {
            commit.show();
        }
    }
}
