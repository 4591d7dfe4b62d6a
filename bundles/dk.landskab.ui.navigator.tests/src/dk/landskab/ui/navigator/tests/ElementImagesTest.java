// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import dk.landskab.model.Metamodel;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;
import dk.landskab.ui.navigator.tests.kit.Window;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "images need a display")
class ElementImagesTest {

    private static final EClass TYPE = ApplicationPackage.Literals.APPLICATION;

    private Window window;
    private ElementImages images;

    @BeforeEach
    void open() {
        window = new Window(100, 100);
        images = new ElementImages(window.shell());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyClassHasAnImageThatIsNotEmpty() {
        Metamodel.classes().forEach(type -> {
            Image image = images.of(type);
            assertEquals(new Rectangle(0, 0, 16, 16), image.getBounds());
            assertTrue(visible(image.getImageData()).size() > 10, type.getName());
            assertEquals(new Rectangle(0, 0, 24, 24), images.large(type).getBounds());
        });
    }

    @Test
    void theSameLookIsTheSameImage() {
        assertSame(images.of(TYPE), images.of(TYPE, Optional.empty(), Optional.empty()));
    }

    @Test
    void statusesThatDifferLookDifferentWithoutColourToo() {
        Set<Set<Point>> shapes = Stream.of(LifecycleStatus.IDEA, LifecycleStatus.PHASE_IN, LifecycleStatus.OPERATIONAL,
                LifecycleStatus.PHASE_OUT, LifecycleStatus.NOT_IN_USE)
                .map(each -> visible(images.of(TYPE, Optional.of(each), Optional.empty()).getImageData()))
                .collect(Collectors.toSet());
        assertEquals(5, shapes.size());
    }

    @Test
    void theGravityOfAProblemIsToldByShape() {
        Set<Set<Point>> signs = Arrays.stream(Severity.values()).map(each -> visible(images.sign(each).getImageData()))
                .collect(Collectors.toSet());
        assertEquals(3, signs.size());
        Set<byte[]> corners = new HashSet<>();
        for (Severity each : Severity.values()) {
            corners.add(images.of(TYPE, Optional.empty(), Optional.of(each)).getImageData().data);
        }
        assertEquals(3, corners.stream().map(Arrays::hashCode).distinct().count());
    }

    @Test
    void onADarkBackgroundTheColoursAreThoseForIt() {
        int light = Arrays.hashCode(images.of(TYPE).getImageData().data);
        turn();
        assertFalse(light == Arrays.hashCode(images.of(TYPE).getImageData().data));
    }

    @Test
    void aSignThatWasAskedForOnAnotherBackgroundHasTheColoursOfTheNewOne() {
        Image before = images.sign(Severity.WARNING);
        turn();
        Image after = images.sign(Severity.WARNING);
        assertFalse(Arrays.equals(before.getImageData().data, after.getImageData().data));
        turn();
        assertSame(before, images.sign(Severity.WARNING));
    }

    @Test
    void whoFollowsTheBackgroundDrawsAnewOnceWhenItHasTurned() {
        int[] drawn = new int[1];
        Ground.follow(window.shell(), () -> drawn[0]++);
        window.open();
        paint();
        assertEquals(0, drawn[0]);
        turn();
        paint();
        paint();
        assertEquals(1, drawn[0]);
        turn();
        paint();
        assertEquals(2, drawn[0]);
    }

    private void turn() {
        window.shell().setBackground(window.shell().getDisplay().getSystemColor(
                ElementImages.isDark(window.shell()) ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
    }

    private void paint() {
        window.painted();
        window.settle();
    }

    @Test
    void theImagesGoWithTheirControl() {
        Image image = images.of(TYPE);
        Image sign = images.sign(Severity.ERROR);
        window.close();
        assertTrue(image.isDisposed());
        assertTrue(sign.isDisposed());
    }

    private static Set<Point> visible(ImageData data) {
        Set<Point> visible = new HashSet<>();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                if (data.getAlpha(x, y) > 100) {
                    visible.add(new Point(x, y));
                }
            }
        }
        return visible;
    }
}
