// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.story.Compared;
import dk.landskab.ui.versions.story.Place;

/** In what that which is saved differs from a revision that the person names or chooses. */
final class ComparePane implements Pane {

    private static final int SHOWN = 20;

    private final Place place;
    private final Layouts layouts;
    private final Composite all;
    private final Work names;
    private final Work work;
    private final Combo revision;
    private final Button go;
    private final Button stop;
    private final Label state;
    private final LineTree tree;
    private boolean stale = true;

    ComparePane(Composite parent, Desk desk, Place place) {
        this.place = place;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        names = new Work(all, desk);
        work = new Work(all, desk);
        Composite bar = layouts.columns(all, 4, false);
        new Label(bar, SWT.NONE).setText(layouts.say("against"));
        revision = new Combo(bar, SWT.DROP_DOWN);
        revision.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        revision.setVisibleItemCount(SHOWN);
        revision.setToolTipText(layouts.say("against.help"));
        go = layouts.button(bar, SWT.PUSH, "compare", this::compare);
        stop = layouts.button(bar, SWT.PUSH, "stop", this::stop);
        revision.addListener(SWT.Modify, event -> go.setEnabled(!revision.getText().isBlank()));
        revision.addListener(SWT.DefaultSelection, event -> compare());
        tree = new LineTree(all, desk);
        layouts.fill(tree.control());
        state = layouts.text(layouts.columns(all, 1, false));
        state.setText(layouts.say("against.first"));
        go.setEnabled(false);
        stop.setEnabled(false);
        all.addListener(SWT.Dispose, event -> stop());
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void setFocus() {
        revision.setFocus();
    }

    @Override
    public void stale() {
        stale = true;
    }

    /** The names of revisions are read anew; what was compared stays until it is compared again. */
    @Override
    public void show() {
        if (stale) {
            stale = false;
            names.begin(meanwhile -> Compared.names(place), this::offer, this::fail);
        }
    }

    /** Compares with a revision. */
    void compareWith(String name) {
        revision.setText(name);
        compare();
    }

    private void offer(List<String> found) {
        String typed = revision.getText();
        revision.setItems(found.toArray(String[]::new));
        revision.setText(typed);
    }

    private void compare() {
        String name = revision.getText().strip();
        if (name.isEmpty()) {
            return;
        }
        stop.setEnabled(true);
        say(layouts.say("comparing"));
        work.begin(meanwhile -> Compared.with(name, place), this::found, this::fail);
    }

    private void found(Compared compared) {
        stop.setEnabled(false);
        tree.show(compared.lines());
        say(compared.heading());
    }

    private void fail(String why) {
        stop.setEnabled(false);
        tree.show(List.of());
        say(why);
    }

    private void stop() {
        work.giveUp();
        if (!stop.isDisposed()) {
            stop.setEnabled(false);
            say(layouts.say("given.up"));
        }
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }
}
