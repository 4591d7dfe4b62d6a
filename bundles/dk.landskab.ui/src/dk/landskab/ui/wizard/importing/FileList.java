// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.navigator.SystemFinder;

/** A list of files, with buttons that add and remove; Delete removes, too. */
final class FileList {

    private static final int ROWS = 90;
    private static final int GAP = 8;

    private final List list;
    private final Talk talk;
    private final Supplier<SystemFinder> finder;
    private final Runnable changed;
    private final Button remove;

    /** @param finder lets the person look for files */
    FileList(Composite parent, Talk talk, String label, Supplier<SystemFinder> finder, Runnable changed) {
        this.talk = talk;
        this.finder = finder;
        this.changed = changed;
        Label title = new Label(parent, SWT.NONE);
        title.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(title);
        list = new List(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS).applyTo(list);
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "files.add", this::look);
        remove = button(buttons, "files.remove", this::remove);
        remove.setEnabled(false);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> remove.setEnabled(list.getSelectionCount() > 0)));
        list.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        }));
    }

    private Button button(Composite parent, String key, Runnable what) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(talk.say(FileList.class, key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void look() {
        FileDialog dialog = finder.get().files(SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(each -> folder.resolve(each).toString()).toList());
        }
    }

    void add(java.util.List<String> paths) {
        paths.stream().filter(each -> list.indexOf(each) < 0).forEach(list::add);
        changed.run();
    }

    private void remove() {
        list.remove(list.getSelectionIndices());
        remove.setEnabled(false);
        changed.run();
    }

    java.util.List<String> paths() {
        return java.util.List.of(list.getItems());
    }
}
