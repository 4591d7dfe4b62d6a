// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Takes pictures of the whole screen.
 *
 * @param folder where they are put, as PNG
 */
record Camera(Driver driver, Path folder) {

    private static final int PAUSE = 200;
    private static final int PATIENCE = 25;

    /** Takes a picture when nothing moves any more; a caret that blinks is waited for, but not for ever. */
    void take(String name) {
        AtomicReference<ImageData> before = new AtomicReference<>(driver.on(this::look));
        AtomicInteger looks = new AtomicInteger();
        AtomicReference<Boolean> still = new AtomicReference<>(false);
        driver.begin(() -> again(before, looks, still));
        driver.until("nothing moves", still::get);
        ImageLoader file = new ImageLoader();
        file.data = new ImageData[] {before.get()};
        file.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }

    private void again(AtomicReference<ImageData> before, AtomicInteger looks, AtomicReference<Boolean> still) {
        Display.getCurrent().timerExec(PAUSE, () -> {
            ImageData now = look();
            if (Arrays.equals(now.data, before.getAndSet(now).data) || looks.incrementAndGet() > PATIENCE) {
                still.set(true);
            } else {
                again(before, looks, still);
            }
        });
    }

    private ImageData look() {
        Display display = Display.getCurrent();
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, screen.x, screen.y);
            return image.getImageData(display.getPrimaryMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
