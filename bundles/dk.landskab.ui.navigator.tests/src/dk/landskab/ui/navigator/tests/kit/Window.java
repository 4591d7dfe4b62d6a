// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests.kit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** A bare window for one test. Nothing in it waits for a time: {@link #until} goes on as soon as what it waits for is so. */
public final class Window implements AutoCloseable {

    private static final int WAKE_MILLISECONDS = 500;
    private static final Runnable NOTHING = () -> {
        // The display has woken, which was all.
    };

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);

    public Window(int width, int height) {
        shell.setLayout(new FillLayout());
        shell.setSize(width, height);
    }

    public Shell shell() {
        return shell;
    }

    public void open() {
        shell.open();
        settle();
    }

    /** Does everything that waits to be done. */
    public void settle() {
        while (display.readAndDispatch()) {
            // The next one.
        }
    }

    /** Works until something is so; the time limit of the test ends what never becomes so. */
    public void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new AssertionError("it never becomes so; on the screen: " + words());
            }
            if (!display.readAndDispatch()) {
                // The limit interrupts, which wakes no display.
                display.timerExec(WAKE_MILLISECONDS, NOTHING);
                display.sleep();
            }
        }
        settle();
    }

    private List<String> words() {
        return Stream.concat(all(shell, Label.class).map(Label::getText), all(shell, Text.class).map(Text::getText))
                .filter(each -> !each.isEmpty()).toList();
    }

    /** The first control of a type, and of all in it. */
    public <T extends Control> T find(Class<T> type) {
        return all(shell, type).findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    public static <T extends Control> Stream<T> all(Composite in, Class<T> type) {
        return Arrays.stream(in.getChildren()).flatMap(each -> Stream.concat(
                type.isInstance(each) ? Stream.of(type.cast(each)) : Stream.empty(),
                each instanceof Composite inner ? all(inner, type) : Stream.empty()));
    }

    /** Does what the platform does when the person presses a key there. */
    public static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }

    public static void happens(Widget widget, int what) {
        widget.notifyListeners(what, new Event());
    }

    /** Takes a picture where the tests are run with {@code -Dlandskab.shots=FOLDER}, for a person to look at. */
    public void picture(String name) {
        picture(name, shell);
    }

    /** The same, of another window, such as a dialog. */
    public void picture(String name, Shell of) {
        Optional.ofNullable(System.getProperty("landskab.shots")).ifPresent(folder -> {
            settle();
            painted(of);
            Image image = new Image(display, of.getClientArea().width, of.getClientArea().height);
            GC gc = new GC(of);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
    }

    /** Has everything painted anew. */
    public void painted() {
        painted(shell);
    }

    private void painted(Shell of) {
        boolean[] painted = new boolean[1];
        of.addListener(SWT.Paint, event -> painted[0] = true);
        of.redraw(0, 0, of.getSize().x, of.getSize().y, true);
        until(() -> painted[0]);
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
