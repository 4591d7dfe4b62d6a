// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * A row of controls that becomes several where it is narrow. One of them may {@linkplain Growing grow}: beside the others it
 * takes what they leave, and where that is too little it has the first row for itself.
 */
public final class Flow extends Layout {

    private static final int GAP = 8;
    private static final int BETWEEN = 4;

    /**
     * The layout data of the one that grows.
     *
     * @param least how wide it has to be to stand beside the others; zero for all that it says in one line
     */
    public record Growing(int least) {

        private int least(Control control) {
            return least > 0 ? least : control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        }
    }

    private record Cell(Control control, Point size) {
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        List<List<Cell>> rows = rows(composite, width == SWT.DEFAULT ? Integer.MAX_VALUE : width);
        int widest = rows.stream().mapToInt(Flow::width).max().orElse(0);
        int all = rows.stream().mapToInt(Flow::height).sum() + BETWEEN * Math.max(0, rows.size() - 1);
        return new Point(width == SWT.DEFAULT ? widest : width, height == SWT.DEFAULT ? all : height);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        int y = area.y;
        for (List<Cell> row : rows(composite, area.width)) {
            int x = area.x;
            int height = height(row);
            for (Cell each : row) {
                each.control.setBounds(x, y + (height - each.size.y) / 2, each.size.x, each.size.y);
                x += each.size.x + GAP;
            }
            y += height + BETWEEN;
        }
    }

    private static List<List<Cell>> rows(Composite composite, int width) {
        List<Control> shown = Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
        Optional<Control> growing = shown.stream().filter(each -> each.getLayoutData() instanceof Growing).findFirst();
        if (growing.isEmpty()) {
            return folded(shown, width);
        }
        Control first = growing.get();
        List<Control> others = shown.stream().filter(each -> each != first).toList();
        int left = others.stream().mapToInt(each -> natural(each).x + GAP).sum();
        int least = ((Growing) first.getLayoutData()).least(first);
        if (width == Integer.MAX_VALUE || left + least <= width) {
            int wide = width == Integer.MAX_VALUE ? least : width - left;
            return List.of(shown.stream().map(each -> each == first ? cell(each, wide) : cell(each)).toList());
        }
        List<List<Cell>> rows = new ArrayList<>(List.of(List.of(cell(first, width))));
        rows.addAll(folded(others, width));
        return rows;
    }

    private static List<List<Cell>> folded(List<Control> controls, int width) {
        List<List<Cell>> rows = new ArrayList<>();
        int left = 0;
        for (Control each : controls) {
            Cell cell = natural(each).x > width ? cell(each, width) : cell(each);
            if (rows.isEmpty() || cell.size.x > left) {
                rows.add(new ArrayList<>());
                left = width;
            }
            rows.getLast().add(cell);
            left -= cell.size.x + GAP;
        }
        return rows;
    }

    private static Point natural(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static Cell cell(Control control) {
        return new Cell(control, natural(control));
    }

    private static Cell cell(Control control, int width) {
        return new Cell(control, new Point(width, control.computeSize(width, SWT.DEFAULT).y));
    }

    private static int width(List<Cell> row) {
        return row.stream().mapToInt(each -> each.size.x + GAP).sum() - GAP;
    }

    private static int height(List<Cell> row) {
        return row.stream().mapToInt(each -> each.size.y).max().orElse(0);
    }
}
