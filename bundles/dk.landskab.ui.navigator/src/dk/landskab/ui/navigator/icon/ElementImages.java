// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.icon;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.rules.Severity;

/**
 * The icons of classes as images for one control, sharp at every zoom and in the colours that its background asks for.
 * They go with the control.
 * What shows them asks anew where the {@link Ground} has changed. For the thread of the window.
 */
public final class ElementImages {

    private record Mark(Severity severity, boolean isDark) {
    }

    private static final int SMALL = 16;
    private static final int LARGE = 24;
    private static final float DARK = 0.5f;

    private final Control control;
    private final Map<IconText.Look, Image> images = new HashMap<>();
    private final Map<Mark, Image> signs = new HashMap<>();

    /** Images for a control, and for what stands in it. */
    public ElementImages(Control control) {
        this.control = control;
        control.addDisposeListener(event -> {
            images.values().forEach(Image::dispose);
            signs.values().forEach(Image::dispose);
        });
    }

    /** The icon of a class, 16 pixels. */
    public Image of(EClass type) {
        return of(type, Optional.empty(), Optional.empty());
    }

    /** The icon of a class for a heading, 24 pixels. */
    public Image large(EClass type) {
        return image(new IconText.Look(type, null, null, isDark(control), LARGE));
    }

    /**
     * The icon of an element, 16 pixels.
     *
     * @param status at the date that is looked at
     * @param problem the worst that is wrong with it
     */
    public Image of(EClass type, Optional<LifecycleStatus> status, Optional<Severity> problem) {
        return image(new IconText.Look(type, status.orElse(null), problem.orElse(null), isDark(control), SMALL));
    }

    /** The sign of how grave something is, 16 pixels. */
    public Image sign(Severity severity) {
        return signs.computeIfAbsent(new Mark(severity, isDark(control)), wanted -> new Image(control.getDisplay(),
                drawing(zoom -> Sign.alone(wanted.severity(), wanted.isDark(), Math.round(SMALL * zoom / 100f)))));
    }

    /** Whether a control lies on a dark background. */
    public static boolean isDark(Control control) {
        RGB background = control.getBackground().getRGB();
        return background.getHSB()[2] < DARK;
    }

    private Image image(IconText.Look look) {
        return images.computeIfAbsent(look, wanted -> new Image(control.getDisplay(), drawing(new IconText(wanted)::at)));
    }

    private static ImageDataProvider drawing(IntFunction<String> svg) {
        return zoom -> new ImageData(new ByteArrayInputStream(svg.apply(zoom).getBytes(StandardCharsets.UTF_8)));
    }
}
