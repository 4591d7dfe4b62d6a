// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import dk.landskab.exchange.table.ReadSheet.Cell;
import dk.landskab.exchange.table.ReadSheet.Kind;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Reads the visible sheets of an Excel workbook. What it unpacks to is bounded; rows that are empty cost nothing. */
record XlsxReader(String file, byte[] bytes) {

    private static final long LARGEST = 512L << 20;
    /** No text packs better than this. */
    private static final long BEST_PACKING = 100;
    private static final long HARMLESS = 16L << 20;
    private static final int CHUNK = 1 << 16;

    /** @throws UnreadableException where it is no workbook, is encrypted, or unpacks to more than a workbook can be */
    Stream<ReadSheet> sheets() {
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw unreadable("xlsx.encrypted", null);
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            throw unreadable("xlsx.none", null);
        }
        refuseBomb();
        List<ReadSheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                sheets.add(read(sheet));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableException known ? known : unreadable("xlsx.broken", e);
        }
        return sheets.stream();
    }

    private ReadSheet read(Sheet sheet) throws IOException {
        List<ReadSheet.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                ReadSheet.Row read = new ReadSheet.Row(row.getRowNum(), cells(row));
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            });
        }
        return new ReadSheet(file, sheet.getName(), rows, false);
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxReader::cell).orElse(Cell.EMPTY));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            String formula = "=" + cell.getFormula();
            return Guarded.isFormula(formula) ? new Cell(formula, Kind.FORMULA)
                    : new Cell(Guarded.text(formula), Kind.TEXT);
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> new Cell(cell.asNumber().toPlainString(), Kind.NUMBER);
            case ERROR -> new Cell(raw, Kind.FORMULA);
            case EMPTY -> Cell.EMPTY;
            case STRING -> new Cell(Guarded.text(cell.asString()), Kind.TEXT);
            default -> new Cell(cell.getType() == CellType.BOOLEAN ? String.valueOf(cell.getValue()) : raw, Kind.TEXT);
        };
    }

    private void refuseBomb() {
        long limit = Math.min(LARGEST, Math.max(HARMLESS, bytes.length * BEST_PACKING));
        long unpacked = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                        unpacked += read;
                        if (unpacked > limit) {
                            throw unreadable("xlsx.tooLarge", null);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable("xlsx.broken", e);
        }
    }

    private UnreadableException unreadable(String key, Exception cause) {
        return new UnreadableException(Location.of(file), Message.of(XlsxReader.class, key), cause);
    }
}
