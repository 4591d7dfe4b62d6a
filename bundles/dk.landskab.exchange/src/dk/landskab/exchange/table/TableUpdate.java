// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.update.ElementMerge;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** Changes a landscape as sheets say. Where one cell is wrong, nothing changes. */
final class TableUpdate {

    private final ImportRequest request;
    private final List<Matched> sheets;
    private final ImportReport.Builder report;
    private final WorkingCopy copy;
    private final Map<String, RowObject> rows = new LinkedHashMap<>();
    private final boolean lenient;
    private boolean sound;

    TableUpdate(ImportRequest request, List<Matched> sheets, ImportReport.Builder report) {
        this(request, sheets, report, false);
    }

    /** @param lenient whether what is wrong is passed over, for sheets that say how a landscape is */
    TableUpdate(ImportRequest request, List<Matched> sheets, ImportReport.Builder report, boolean lenient) {
        this.lenient = lenient;
        this.request = request;
        this.sheets = sheets;
        this.report = report;
        this.copy = WorkingCopy.of(request.into());
        this.sound = report.build().entries(Kind.FINDING).isEmpty();
    }

    /** What the sheets make of the landscape; no files where anything is wrong. */
    ImportResult result() {
        sheets.forEach(sheet -> sheet.rows().forEach(row -> take(sheet, row)));
        CellUpdate cells = new CellUpdate(this::find, lenient, this::finding);
        rows.values().forEach(cells::update);
        Placement placement = new Placement(copy, this::find, request.organisation(), this::finding);
        rows.values().forEach(placement::place);
        missing();
        long added = rows.values().stream().filter(RowObject::isNew).count();
        report.count(Section.CHANGED, say(added == 1 ? "changed.added.one" : "changed.added"), (int) added);
        return new ImportResult(sound || lenient ? copy.drafts() : List.of(), report.build());
    }

    private void take(Matched sheet, Row row) {
        int column = sheet.number(Column.ID);
        Location where = sheet.table().at(row.number(), column);
        Optional<Cell> cell = row.cell(column);
        try {
            take(sheet, row, where, cell.isEmpty() ? "" : CellReading.text(cell.get()).strip());
        } catch (BadCell bad) {
            finding(where, bad.what());
        }
    }

    private void take(Matched sheet, Row row, Location where, String id) {
        EClass type = sheet.layout().type();
        Identified there = copy.find(id);
        if (id.isEmpty()) {
            finding(where, say("row.noId"));
        } else if (rows.containsKey(id)) {
            finding(where, say("row.twice", id));
        } else if (there != null && there.eClass() != type) {
            finding(where, say("row.otherClass", id, there.eClass()));
        } else {
            rows.put(id, new RowObject(sheet, row, there != null ? there : made(type, id), there == null));
        }
    }

    private static Identified made(EClass type, String id) {
        Identified object = (Identified) EcoreUtil.create(type);
        object.setId(id);
        return object;
    }

    private Optional<Identified> find(String id) {
        return Optional.ofNullable(rows.get(id)).map(RowObject::object)
                .or(() -> Optional.ofNullable(copy.find(id)));
    }

    private void finding(Location where, Message what) {
        sound = false;
        report.entry(Kind.FINDING, what, null, where);
    }

    /** Objects of the classes that there are sheets for, and that have no row. */
    private void missing() {
        Set<EClass> spoken = sheets.stream().map(each -> each.layout().type()).collect(Collectors.toSet());
        Set<Identified> missing = copy.objects().filter(each -> spoken.contains(each.eClass()))
                .map(Identified.class::cast).filter(each -> each.getId() != null && !rows.containsKey(each.getId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        missing.forEach(each -> report.entry(Kind.VANISHED, say(request.deletes() ? "deleted" : "gone", each.eClass(),
                each), each.getId(), null));
        if (request.deletes() && sound) {
            ElementMerge merge = new ElementMerge(copy, each -> "", attribute -> false);
            new ArrayList<>(missing).stream().filter(each -> each.eContainer() != null).forEach(merge::remove);
            merge.merge(List.of());
            report.count(Section.CHANGED, say("changed.deleted"), missing.size());
        }
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(TableUpdate.class, key, arguments);
    }
}
