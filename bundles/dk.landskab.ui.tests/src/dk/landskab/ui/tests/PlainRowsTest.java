// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Bench.class)
class PlainRowsTest {

    @TempDir
    private Path temporary;

    private final Driver driver;

    PlainRowsTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void theStyleSheetsKnowTablesAndNotTheirRows() {
        driver.open(Town.write(temporary.resolve("town")));
        driver.until("a row is filled", () -> problems().filter(each -> !each.getItem(0).getText().isEmpty()).isPresent());

        assertNotNull(driver.on(() -> known(problems().orElseThrow())));
        assertNull(driver.on(() -> known(problems().orElseThrow().getItem(0))));
    }

    private Optional<Table> problems() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4 && each.getItemCount() > 0).stream()
                .findFirst();
    }

    private static Object known(Widget widget) {
        CSSEngine engine = WidgetElement.getEngine(widget);
        return engine.getCSSElementContext(widget);
    }
}
