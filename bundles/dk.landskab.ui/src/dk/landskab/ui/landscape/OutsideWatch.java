// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.Story;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.disk.OutsideChanges;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.UnreadableException;

/**
 * Looks at what other programs did to the files of the open landscape, such as {@code git pull} in a terminal. What was not
 * edited here is taken over, as one step that can be undone; what was edited in both places is asked, with the names of what
 * differs there, and stays as it is until the person has decided. For the window's thread; the looking is done beside it.
 */
final class OutsideWatch {

    private static final int NAMED = 8;

    /** What was found, and in what the files that both edited differ. */
    private record Look(OutsideChanges changes, List<String> names) {
    }

    private final OpenDesk desk;
    private final Workplace workplace;
    private boolean looking;
    private boolean again;

    OutsideWatch(OpenDesk desk, Workplace workplace) {
        this.desk = desk;
        this.workplace = workplace;
    }

    /** Looks now; where it is looking already, once more after that. */
    void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        Job job = workplace.background().quiet(Message.of(OutsideWatch.class, "outside.looking"), monitor -> found(), this::take);
        job.setSystem(true);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                workplace.background().later(OutsideWatch.this::looked);
            }
        });
        job.schedule();
    }

    private void looked() {
        looking = false;
        if (again) {
            again = false;
            look();
        }
    }

    private Look found() {
        OutsideChanges changes = desk.landscape().outside();
        return new Look(changes, changes.dirty().isEmpty() ? List.of() : names(changes));
    }

    private List<String> names(OutsideChanges changes) {
        LandscapeFolder folder = LandscapeFolder.at(desk.path(), desk.landscape().formats());
        return Story.of(Comparison.of(folder.read(), desk.landscape().copy()), desk.language()).stream()
                .map(topic -> Labels.in(desk.language()).of(topic.element())).distinct().toList();
    }

    private void take(Look look) {
        if (!desk.isOpen()) {
            return;
        }
        OpenLandscape landscape = desk.landscape();
        if (!look.changes().isEmpty()) {
            tell(landscape.reload(look.changes()));
            for (String path : new TreeSet<>(look.changes().dirty())) {
                decide(landscape, path, look.names());
            }
        }
        workplace.tell(Workplace.Watcher::versioned);
    }

    private void decide(OpenLandscape landscape, String path, List<String> names) {
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? " …" : "");
        switch (workplace.talk().both(path, named)) {
            case MINE -> landscape.keepMine(path);
            case THEIRS -> tell(landscape.takeTheirs(path));
            case LATER -> { }
        }
    }

    private void tell(List<UnreadableException> unread) {
        unread.forEach(workplace.talk()::tell);
    }
}
