// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Bench.class)
class FaultTest {

    private final Driver driver;

    FaultTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aFaultOfOursIsToldOneAtATimeAndTheWorkbenchGoesOn() {
        fault("the first");
        driver.until("it is told", () -> told("the first") == 1);
        fault("the second");
        driver.begin(() -> { });

        assertEquals(0L, driver.on(() -> told("the second")), "one dialog stands over another");
        driver.press("Close");
        driver.until("nothing is told any more", () -> told("the first") == 0);

        fault("the third");
        driver.until("another is told again", () -> told("the third") == 1);
        driver.press("Close");
        driver.until("the workbench goes on", () -> told("the third") == 0);
    }

    private void fault(String what) {
        driver.begin(() -> {
            throw new IllegalStateException("a fault that a test makes: " + what);
        });
    }

    /** For the thread of the window. */
    private long told(String what) {
        return driver.controls(Label.class, each -> each.getText().contains("a fault that a test makes: " + what)).size();
    }
}
