// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.Tab;

/**
 * Which tabs a landscape had when it was closed, or when the workbench ended in whatever way: they are written down as they
 * come and go, and open again with the landscape. The platform's own memory knows no landscape and is not used.
 */
final class Tabs implements IPartListener2 {

    private static final String IN_FRONT = "*";

    private final IWorkbench workbench;
    private final OpenDesk desk;
    private final IWorkbenchPage page;
    private boolean isOver;

    /** The tabs of a landscape in a page. */
    Tabs(IWorkbench workbench, OpenDesk desk, IWorkbenchPage page) {
        this.workbench = workbench;
        this.desk = desk;
        this.page = page;
    }

    /** Opens those there were, as far as what they showed is still there, and follows them from then on. */
    void begin() {
        List<String> before = desk.tabs();
        if (before.isEmpty()) {
            page.addPartListener(this);
            return;
        }
        // To find a diagram may go through the whole landscape.
        desk.background().execute(() -> {
            List<Optional<Tab>> found = before.stream().map(each -> Tab.of(desk, key(each))).toList();
            desk.workplace().background().later(() -> reopen(before, found));
        });
    }

    private static String key(String line) {
        return line.startsWith(IN_FRONT) ? line.substring(IN_FRONT.length()) : line;
    }

    private void reopen(List<String> before, List<Optional<Tab>> found) {
        if (isOver) {
            return;
        }
        // A diagram that was stored while its tab was open may have been noted by both of its names.
        List<Tab> tabs = found.stream().flatMap(Optional::stream).distinct().toList();
        int front = before.stream().filter(each -> each.startsWith(IN_FRONT)).findFirst().map(before::indexOf)
                .flatMap(found::get).map(tabs::indexOf).orElse(-1);
        try {
            if (!tabs.isEmpty()) {
                page.openEditors(tabs.stream().map(Tab::input).toArray(IEditorInput[]::new),
                        tabs.stream().map(Tab::editor).toArray(String[]::new),
                        IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
                show(front < 0 ? Optional.empty() : Optional.of(tabs.get(front)));
            }
        } catch (MultiPartInitException failure) {
            desk.workplace().talk().tell(failure);
        }
        page.addPartListener(this);
    }

    /** Where none of them was in front, the overview was. */
    private void show(Optional<Tab> front) {
        Tab tab = front.orElseGet(() -> Tab.overview(desk));
        try {
            page.openEditor(tab.input(), tab.editor(), false);
        } catch (PartInitException failure) {
            desk.workplace().talk().tell(failure);
        }
    }

    /** Follows them no more: they close with the landscape, or with the workbench. */
    void end() {
        isOver = true;
        page.removePartListener(this);
    }

    private void note() {
        if (isOver || workbench.isClosing()) {
            return;
        }
        desk.tabs(Stream.of(page.getEditorReferences()).map(this::line).filter(Objects::nonNull).toList());
    }

    private String line(IEditorReference tab) {
        try {
            String mark = tab.getEditor(false) != null && tab.getEditor(false) == page.getActiveEditor() ? IN_FRONT : "";
            return Tab.key(tab.getEditorInput()).map(each -> mark + each).orElse(null);
        } catch (PartInitException nothing) {
            return null;
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        note();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        note();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        note();
    }
}
