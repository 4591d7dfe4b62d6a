// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.room.Flow;

/** A row that becomes several where it is narrow; between things there are 8 pixels, between rows 4. */
@InWindow
class FlowTest {

    private static final int HIGH = 20;

    @AutoClose
    private Window window;
    private Composite row;

    /** Needs so many pixels, in as many lines of 20 as they take. */
    private static final class Thing extends Canvas {

        private final int needs;

        Thing(Composite parent, int needs) {
            super(parent, SWT.NONE);
            this.needs = needs;
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            int wide = width == SWT.DEFAULT ? needs : width;
            return new Point(wide, HIGH * Math.max(1, (needs + wide - 1) / Math.max(1, wide)));
        }
    }

    @BeforeEach
    void aRow() {
        window = new Window(600, 300);
        row = new Composite(window.shell(), SWT.NONE);
        row.setLayout(new Flow());
    }

    /** Things: how many pixels they need, with {@code +} behind what grows and {@code -} behind what is not seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 50       | 200 | 0,0,100,20 108,0,50,20                         | 20
            100 50       | 157 | 0,0,100,20 0,24,50,20                          | 44
            100 50       | 60  | 0,0,60,40 0,44,50,20                           | 64
            100- 50      | 60  | 0,0,50,20                                      | 20
            60+ 50 50    | 300 | 0,0,184,20 192,0,50,20 250,0,50,20             | 20
            50 60+ 50    | 300 | 0,0,50,20 58,0,184,20 250,0,50,20              | 20
            60+ 50 50    | 175 | 0,0,175,20 0,24,50,20 58,24,50,20              | 44
            50 60+ 50    | 100 | 0,24,50,20 0,0,100,20 0,48,50,20               | 68
            150+ 50      | 100 | 0,0,100,40 0,44,50,20                          | 64
            """)
    void thingsStandWhereThereIsRoom(String things, int width, String where, int height) {
        for (String each : things.strip().split(" ")) {
            Thing thing = new Thing(row, Integer.parseInt(each.replaceAll("\\D", "")));
            thing.setVisible(!each.endsWith("-"));
            thing.setLayoutData(each.endsWith("+") ? new Flow.Growing(0) : null);
        }
        row.setSize(width, 200);
        row.layout(true);

        assertEquals(where.strip(), Arrays.stream(row.getChildren()).filter(each -> each.getVisible())
                .map(each -> told(each.getBounds())).collect(Collectors.joining(" ")));
        assertEquals(new Point(width, height), row.computeSize(width, SWT.DEFAULT));
    }

    @Test
    void withoutALimitEverythingStandsInOneRow() {
        new Thing(row, 100);
        new Thing(row, 60).setLayoutData(new Flow.Growing(60));

        assertEquals(new Point(168, HIGH), row.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Test
    void nothingTakesNoRoom() {
        assertEquals(new Point(100, 0), row.computeSize(100, SWT.DEFAULT));
    }

    private static String told(Rectangle at) {
        return at.x + "," + at.y + "," + at.width + "," + at.height;
    }
}
