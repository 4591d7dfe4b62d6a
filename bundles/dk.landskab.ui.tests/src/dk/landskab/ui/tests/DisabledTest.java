// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be pressed looks so, and what is ticked too, whatever colours a theme has given it. */
@ExtendWith(Bench.class)
class DisabledTest {

    private static final String WORD = "HHHHHH";
    private static final int EDGE = 8;
    private static final double PALER = 0.7;
    /** As the platform's dark theme has them. */
    private static final Color LETTERS = new Color(221, 221, 221);
    private static final Color GROUND = new Color(47, 47, 47);
    /** As the platform's light theme has it. */
    private static final Color LIGHT = new Color(248, 248, 248);
    private static final double SEEN = 0.4;

    private final Driver driver;

    DisabledTest(Driver driver) {
        this.driver = driver;
    }

    /** A kind of control that says a word. */
    private enum Kind {

        BUTTON(shell -> button(shell, SWT.PUSH)),
        BOX(shell -> button(shell, SWT.CHECK)),
        CHOICE(shell -> {
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            combo.setItems(WORD);
            combo.select(0);
            return combo;
        });

        private final Function<Shell, Control> made;

        Kind(Function<Shell, Control> made) {
            this.made = made;
        }

        private static Button button(Shell shell, int style) {
            Button button = new Button(shell, style);
            button.setText(WORD);
            return button;
        }

        Control coloured(Shell shell, boolean isEnabled) {
            Control control = made.apply(shell);
            control.setForeground(LETTERS);
            control.setBackground(GROUND);
            control.setEnabled(isEnabled);
            return control;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDisabledIsPaler(Kind kind) {
        Shell shell = driver.on(() -> new Shell(driver.window().getShell(), SWT.NO_TRIM | SWT.ON_TOP));
        try {
            Control[] both = driver.on(() -> {
                shell.setLayout(new FillLayout());
                shell.setBackground(GROUND);
                Control enabled = kind.coloured(shell, true);
                Control disabled = kind.coloured(shell, false);
                shell.pack();
                shell.setLocation(0, 0);
                shell.open();
                return new Control[] {enabled, disabled};
            });
            driver.until("the disabled one is paler", () -> contrast(both[1], EDGE) > 0
                    && contrast(both[1], EDGE) < PALER * contrast(both[0], EDGE));
        } finally {
            driver.on(() -> {
                shell.dispose();
                return null;
            });
        }
    }

    @Test
    void aTickIsSeenOnTheLightGroundThatAThemeGives() {
        Shell shell = driver.on(() -> new Shell(driver.window().getShell(), SWT.NO_TRIM | SWT.ON_TOP));
        try {
            Button ticked = driver.on(() -> {
                shell.setLayout(new FillLayout());
                Button box = new Button(shell, SWT.CHECK);
                box.setBackground(LIGHT);
                box.setSelection(true);
                shell.pack();
                shell.setLocation(0, 0);
                shell.open();
                return box;
            });
            driver.until("the tick is seen", () -> contrast(ticked, 0) > SEEN);
        } finally {
            driver.on(() -> {
                shell.dispose();
                return null;
            });
        }
    }

    /** How far the lightest and the darkest of it are apart, but for an edge of it. */
    private static double contrast(Control control, int edge) {
        Rectangle place = control.getDisplay().map(control.getParent(), null, control.getBounds());
        Image image = new Image(control.getDisplay(), place.width - 2 * edge, place.height - 2 * edge);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, place.x + edge, place.y + edge);
            return contrast(image.getImageData());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static double contrast(ImageData data) {
        double least = 1;
        double most = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                double light = data.palette.getRGB(data.getPixel(x, y)).getHSB()[2];
                least = Math.min(least, light);
                most = Math.max(most, light);
            }
        }
        return most - least;
    }
}
