// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import dk.landskab.report.document.Report;
import dk.landskab.rules.Finding;
import dk.landskab.store.Landscape;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.versions.Surroundings;
import dk.landskab.ui.versions.Versions;
import dk.landskab.ui.wizard.beginning.Asking;
import dk.landskab.versioning.remote.CredentialQuestion;

/** The history of the landscape, what is to be committed, in what it differs from a revision, branches and merges. */
public final class VersionsView extends DeskView {

    private Versions versions;

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        versions = new Versions(within, desk, desk.path(), new Window(desk, getSite().getPage()));
        return new Book(versions);
    }

    @Override
    public void versioned() {
        if (versions != null && !versions.control().isDisposed()) {
            versions.changed();
        }
    }

    /** Tells the story of an element; only while a landscape is open. */
    public void tell(EObject element) {
        versions.tell(element);
    }

    /** Tells who made an element say what it says, or one thing of it; only while a landscape is open. */
    public void tellOrigin(EObject element, List<EStructuralFeature> path) {
        versions.tellOrigin(element, path);
    }

    /** Lets an element, or one thing that it says, be as it was last committed; only while a landscape is open. */
    public void restore(EObject element, List<EStructuralFeature> path) {
        versions.restore(element, path);
    }

    /** The window, as versions need it. */
    private record Window(OpenDesk desk, IWorkbenchPage page) implements Surroundings {

        private Workplace workplace() {
            return desk.workplace();
        }

        @Override
        public boolean save() {
            return workplace().save();
        }

        @Override
        public void changed() {
            workplace().lookOutside();
        }

        @Override
        public void report(Report report) {
            try {
                ((ResultsView) page.showView(ResultsView.ID)).results().show(report);
            } catch (PartInitException failure) {
                workplace().talk().tell(failure);
            }
        }

        @Override
        public void picture(String older, Supplier<List<Landscape>> reading) {
            new ComparedPicture(desk, page).ask(older, reading);
        }

        @Override
        public CredentialQuestion question() {
            return new Asking(workplace().background(), workplace().talk());
        }
    }

    private record Book(Versions versions) implements Guest {

        @Override
        public Control control() {
            return versions.control();
        }

        @Override
        public void setFocus() {
            versions.setFocus();
        }

        @Override
        public void show(EObject chosen) {
            versions.show(chosen);
        }

        /** Versions say what was, whatever is wrong with it. */
        @Override
        public void problems(List<Finding> findings) {
        }
    }
}
