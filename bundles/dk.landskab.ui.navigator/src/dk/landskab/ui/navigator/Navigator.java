// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.navigator.action.Standing;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.CardChanges;
import dk.landskab.ui.navigator.catalogue.Search;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.icon.Ground;

/**
 * The landscape as a tree, switchable by package, organisation, subject or area, with a search above it that shows what
 * it found in place of the tree. It reads the landscape little by little, and follows every change.
 */
public final class Navigator {

    private static final int MOST = 200;
    private static final int PIECE = 200;
    private static final int GAP = 4;

    private final Desk desk;
    private final Composite all;
    private final NavigatorBar bar;
    private final Composite stack;
    private final TreePane pane;
    private final HitList hits;
    private final Label state;
    private final Look look;
    private final LiveSearch search;
    private final AutoCloseable following;
    private final Display display;
    private final Queue<CardChanges> news = new ConcurrentLinkedQueue<>();
    private GroupTree lines;
    private Filling growing;
    private Standing standing = Standing.NONE;
    private String sought = "";

    /** A navigator in a window; it goes with its control. */
    public Navigator(Composite parent, Desk desk) {
        this.desk = desk;
        display = parent.getDisplay();
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        layout.verticalSpacing = GAP;
        all.setLayout(layout);
        bar = new NavigatorBar(all, desk.language(), this::type, this::groupBy);
        stack = new Composite(all, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        look = new Look(all, desk);
        pane = new TreePane(stack, look);
        hits = new HitList(stack, look, Labels.in(desk.language()), SWT.SINGLE);
        state = new Label(all, SWT.NONE);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = new LiveSearch(all, desk, new Search(desk.catalogue(), card -> true, MOST), this::found);
        following = desk.catalogue().listen(this::hear);
        Filling filling = Filling.of(desk.catalogue(), display);
        all.addListener(SWT.Dispose, event -> close(filling));
        Ground.follow(pane.tree(), pane::redraw);
        Ground.follow(hits.table(), hits.table()::clearAll);
        new TreeHands(pane, desk, () -> lines.grouping());
        new HitHands(hits, pane.tree(), bar, desk);
        groupBy(Grouping.PACKAGE);
    }

    /** What is laid out in the window. */
    public Control control() {
        return all;
    }

    /** Puts the cursor into the search. */
    public void setFocus() {
        bar.search().setFocus();
    }

    /** What the tree is ordered by. */
    public Grouping grouping() {
        return lines.grouping();
    }

    /** Orders the tree otherwise; it grows little by little. */
    public void groupBy(Grouping grouping) {
        if (growing != null) {
            growing.stop();
        }
        lines = new GroupTree(grouping, desk.landscape(), desk.catalogue(), pane);
        pane.show(lines);
        bar.show(grouping);
        Deque<Card> waiting = new ArrayDeque<>(desk.catalogue().cards());
        growing = Filling.start(display, () -> grow(waiting));
        showTree();
    }

    /** Shows an object that was chosen elsewhere, and tells nobody; nothing where it has no place in the tree. */
    public void show(EObject object) {
        pane.flush();
        pane.reveal(object);
    }

    /** Decorates the lines with what is wrong with them. */
    public void problems(List<Finding> findings) {
        standing = new Standing(findings);
        standing.reaches(lines);
        look.standing(standing);
        pane.refresh();
        hits.table().clearAll();
    }

    private boolean grow(Deque<Card> waiting) {
        for (int i = 0; i < PIECE && !waiting.isEmpty(); i++) {
            Card card = waiting.removeFirst();
            desk.catalogue().of(card.object()).ifPresent(lines::put);
        }
        if (waiting.isEmpty()) {
            standing.reaches(lines);
            pane.refresh();
            tellState();
        }
        return !waiting.isEmpty();
    }

    /** Whoever made the change, the lines follow on the thread of the window, in order. */
    private void hear(CardChanges changes) {
        news.add(changes);
        if (display.getThread() == Thread.currentThread()) {
            follow();
        } else if (!display.isDisposed()) {
            display.asyncExec(this::follow);
        }
    }

    private void follow() {
        if (all.isDisposed() || news.isEmpty()) {
            return;
        }
        List<Node> chosen = pane.chosen();
        for (CardChanges next = news.poll(); next != null; next = news.poll()) {
            lines.follow(next);
        }
        pane.choose(chosen);
        if (bar.typed().isBlank()) {
            tellState();
        } else {
            search.ask(bar.typed());
        }
    }

    private void type(String typed) {
        if (typed.isBlank()) {
            search.stop();
            sought = "";
            showTree();
        } else {
            search.ask(typed);
        }
    }

    private void found(Search.Found found) {
        if (bar.typed().equals(sought)) {
            hits.follow(found.best());
        } else {
            hits.show(found.best());
        }
        sought = bar.typed();
        front(hits.table());
        String key = found.total() == 0 ? "found.none" : found.total() > MOST ? "found.many" : "found";
        say(Message.of(Navigator.class, found.complete() || found.total() > 0 ? key : "found.reading",
                found.total(), found.best().size()));
    }

    private void showTree() {
        front(pane.tree());
        tellState();
    }

    private void tellState() {
        int count = desk.catalogue().cards().size();
        String key = !desk.catalogue().isFull() ? "state.reading"
                : count == 0 ? "state.empty" : "state";
        say(Message.of(Navigator.class, key, count));
    }

    private void say(Message message) {
        state.setText(message.in(desk.language()));
        state.setToolTipText(state.getText());
    }

    private void front(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    private void close(Filling filling) {
        filling.stop();
        growing.stop();
        search.stop();
        try {
            following.close();
        } catch (Exception e) {
            throw new IllegalStateException("a handle of a list of listeners", e);
        }
    }
}
