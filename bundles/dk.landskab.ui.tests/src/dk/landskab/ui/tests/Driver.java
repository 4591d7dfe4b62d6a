// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;

/**
 * Does in the running workbench what a person does, from a thread of its own: looks for a control by what stands on it,
 * presses it, waits until something is so. Whoever waits in vain is told what is on the screen.
 */
final class Driver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LISTED = 20;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Does something on the window's thread. */
    <T> T on(Callable<T> what) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(what.call());
            } catch (Throwable thrown) {
                failure.set(thrown);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    /** Does something on the window's thread that may open a dialog, and does not wait for its end. */
    void begin(Runnable what) {
        display.asyncExec(what);
    }

    /** Waits until something is so on the window's thread. */
    void until(String what, BooleanSupplier condition) {
        CountDownLatch done = new CountDownLatch(1);
        display.asyncExec(new Runnable() {
            @Override
            public void run() {
                if (condition.getAsBoolean()) {
                    done.countDown();
                } else if (done.getCount() > 0) {
                    display.timerExec(20, this);
                }
            }
        });
        try {
            if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("in vain: " + what + "; on the screen: " + on(this::onTheScreen));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    Workplace workplace() {
        return PlatformUI.getWorkbench().getService(Workplace.class);
    }

    /** Waits for a button on any window, and presses it. */
    void press(String label) {
        until("a button " + label, () -> button(label).filter(Control::isEnabled).isPresent());
        begin(() -> button(label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    /** Waits for a text field that holds something, and types something else into it, as far as Enter. */
    void type(String instead, String text) {
        until("a field with " + instead, () -> field(instead).isPresent());
        on(() -> {
            Text field = field(instead).orElseThrow();
            field.setFocus();
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    /** Waits for the field that stands right of a label, and types into it. */
    void fill(String label, String text) {
        until("a field called " + label, () -> called(label).isPresent());
        on(() -> {
            switch (called(label).orElseThrow()) {
                case Combo combo -> combo.setText(text);
                case Text field -> field.setText(text);
                case Control other -> throw new AssertionError("nothing is typed into " + other);
            }
            return null;
        });
    }

    private Optional<Text> field(String content) {
        return controls(Text.class, each -> each.getText().equals(content)).stream().findFirst();
    }

    /** The field that stands right of a label. For the window's thread. */
    Optional<Control> called(String label) {
        return controls(Label.class, each -> plain(each.getText()).equals(label)).stream().map(each -> {
            Control[] siblings = each.getParent().getChildren();
            return siblings[Arrays.asList(siblings).indexOf(each) + 1];
        }).filter(each -> each instanceof Text || each instanceof Combo).findFirst();
    }

    /** Does a command of the workbench, as its menu and its key do. */
    void command(String id) {
        command(id, Map.of());
    }

    /** Does a command of the workbench with what a line of a menu says along with it. */
    void command(String id, Map<String, String> parameters) {
        begin(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                        window().getService(ICommandService.class).getCommand(id), parameters), null);
            } catch (CommandException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    /** Turns to a perspective. */
    void turnTo(String perspective) {
        on(() -> PlatformUI.getWorkbench().showPerspective(perspective, window()));
    }

    /** Brings a view to the front. */
    void show(String view) {
        on(() -> window().getActivePage().showView(view));
    }

    /** Whether a line of a tree that can be seen says something. For the window's thread. */
    boolean treeHolds(String text) {
        return lines().inTree(text).isPresent();
    }

    /** The lines of trees and lists. */
    Lines lines() {
        return new Lines(this);
    }

    /** Opens a landscape and waits until it is there. */
    OpenDesk open(Path landscape) {
        begin(() -> workplace().open(landscape));
        return opened();
    }

    /** Waits for a landscape. */
    OpenDesk opened() {
        until("a landscape is open", () -> workplace().desk().isPresent());
        return on(() -> workplace().desk().orElseThrow());
    }

    /**
     * Closes what is open without saving it, the dialogs that are left and the answers, which would stay, and puts the
     * views back where they begin.
     */
    void clear() {
        on(() -> {
            for (Shell each : display.getShells()) {
                if (each.getParent() != null) {
                    each.close();
                }
            }
            return null;
        });
        String throwAway = workplace().talk().say(Talk.class, "button.throwAway");
        begin(workplace()::askAndClose);
        until("nothing is open", () -> {
            button(throwAway).ifPresent(each -> each.notifyListeners(SWT.Selection, new Event()));
            return workplace().desk().isEmpty();
        });
        on(() -> {
            Optional.ofNullable(window().getActivePage().findView(Perspectives.RESULTS))
                    .ifPresent(window().getActivePage()::hideView);
            window().getActivePage().resetPerspective();
            return null;
        });
    }

    private Optional<Button> button(String label) {
        return controls(Button.class, each -> plain(each.getText()).equals(label)).stream().findFirst();
    }

    /** The controls of a type that can be seen. For the window's thread. */
    <T extends Control> List<T> controls(Class<T> type, Predicate<T> which) {
        return Stream.of(display.getShells()).flatMap(Driver::withChildren).filter(type::isInstance).map(type::cast)
                .filter(each -> !each.isDisposed() && each.isVisible()).filter(which).toList();
    }

    private static Stream<Control> withChildren(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Driver::withChildren))
                : Stream.of(control);
    }

    /** What a label says, without the sign of its key. */
    static String plain(String label) {
        return label.replace("&", "");
    }

    /** What stands on the screen. For the thread of the window. */
    Collection<String> onTheScreen() {
        List<String> texts = new ArrayList<>();
        for (Shell each : display.getShells()) {
            texts.add("[" + each.getText() + "]");
        }
        controls(Control.class, each -> true).forEach(each -> text(each).ifPresent(texts::add));
        return texts;
    }

    private static Optional<String> text(Widget widget) {
        return switch (widget) {
            case Button button -> Optional.of(button.getText());
            case Label label -> Optional.of(label.getText());
            case Hyperlink link -> Optional.of(link.getText());
            case Text text -> Optional.of(text.getText());
            case Table table -> Optional.of(Stream.of(table.getItems()).limit(LISTED).map(TableItem::getText).toList()
                    .toString());
            default -> Optional.empty();
        };
    }
}
