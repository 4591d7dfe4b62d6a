// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to put boxes in rows without changing their order. */
final class Blocks {

    /** More rows of containers than this are never tried: a picture would be a column. */
    private static final int MOST_ROWS = 12;
    /** How much wider each width is than the one before that was tried. */
    private static final double WIDER = 1.14;
    /** How many widths are tried for each number of rows. */
    private static final int WIDTHS = 20;

    private final List<Cell> cells;
    private final double gap;

    private Blocks(List<Cell> cells, double gap) {
        this.cells = cells;
        this.gap = gap;
    }

    /** Blocks of different widths; at least one. */
    static List<Block> of(List<Cell> cells, double gap) {
        Blocks blocks = new Blocks(cells, gap);
        return cells.stream().anyMatch(Cell::grows) ? blocks.ofContainers() : blocks.ofLeaves();
    }

    /** Boxes without children stand in columns: one for each number of columns up to twice a square's. */
    private List<Block> ofLeaves() {
        int most = Math.min(cells.size(), (int) Math.ceil(2.5 * Math.sqrt(cells.size())) + 1);
        List<Block> blocks = new ArrayList<>();
        for (int columns = 1; columns <= Math.max(1, most); columns++) {
            List<List<Block.Placed>> rows = new ArrayList<>();
            for (int i = 0; i < cells.size(); i += columns) {
                rows.add(cells.subList(i, Math.min(cells.size(), i + columns)).stream()
                        .map(cell -> new Block.Placed(cell, cell.shapes().getFirst())).toList());
            }
            blocks.add(new Block(rows, gap));
        }
        return blocks;
    }

    private List<Block> ofContainers() {
        double narrowest = cells.stream().mapToDouble(cell -> cell.shapes().getFirst().width()).max().orElse(0);
        List<Block> blocks = new ArrayList<>();
        for (int count = 1; count <= Math.min(cells.size(), MOST_ROWS); count++) {
            List<List<Cell>> rows = split(count);
            double least = Math.max(narrowest, rows.stream().mapToDouble(this::narrowest).max().orElse(0));
            for (int i = 0; i < WIDTHS; i++) {
                block(rows, least * Math.pow(WIDER, i)).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private double narrowest(List<Cell> row) {
        return row.stream().mapToDouble(cell -> cell.shapes().getFirst().width()).sum() + gap * (row.size() - 1);
    }

    /** So many rows that need about the same room. */
    private List<List<Cell>> split(int count) {
        double all = cells.stream().mapToDouble(Blocks::area).sum();
        List<List<Cell>> rows = new ArrayList<>();
        double taken = 0;
        for (Cell cell : cells) {
            double middle = taken + area(cell) / 2;
            if (rows.isEmpty() || middle > all * rows.size() / count) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cell);
            taken += area(cell);
        }
        return rows;
    }

    private static double area(Cell cell) {
        return cell.shapes().stream().mapToDouble(shape -> shape.width() * shape.height()).min().orElse(0);
    }

    /** Every row as low as it can be within a width; empty where a row does not fit. */
    private Optional<Block> block(List<List<Cell>> rows, double width) {
        List<List<Block.Placed>> placed = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (narrowest(row) > width + 0.5) {
                return Optional.empty();
            }
            placed.add(lowest(row, width));
        }
        return Optional.of(new Block(placed, gap));
    }

    /** Beginning with the narrowest shapes, the highest box is made wider as long as there is room. */
    private List<Block.Placed> lowest(List<Cell> row, double width) {
        int[] chosen = new int[row.size()];
        double free = width - narrowest(row);
        while (true) {
            int highest = 0;
            for (int i = 1; i < row.size(); i++) {
                highest = shape(row, chosen, i).height() > shape(row, chosen, highest).height() ? i : highest;
            }
            Cell cell = row.get(highest);
            if (chosen[highest] + 1 >= cell.shapes().size()) {
                break;
            }
            double needed = cell.shapes().get(chosen[highest] + 1).width() - cell.shapes().get(chosen[highest]).width();
            if (needed > free) {
                break;
            }
            free -= needed;
            chosen[highest]++;
        }
        List<Block.Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            placed.add(new Block.Placed(row.get(i), shape(row, chosen, i)));
        }
        return placed;
    }

    private static Cell.Shape shape(List<Cell> row, int[] chosen, int i) {
        return row.get(i).shapes().get(chosen[i]);
    }
}
