// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.content.References;
import dk.landskab.exchange.content.Statement;
import dk.landskab.exchange.content.StatementReader;
import dk.landskab.exchange.content.Statements;
import dk.landskab.exchange.sheet.Cell;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** Lets objects say what the cells of their rows say. An object that says it already is not touched. */
final class CellUpdate {

    private final Function<String, Optional<Identified>> found;
    private final boolean lenient;
    private final BiConsumer<Location, Message> finding;

    /**
     * @param found objects by id, new ones too
     * @param lenient whether references may lead nowhere
     * @param finding is told of what is wrong, with its place
     */
    CellUpdate(Function<String, Optional<Identified>> found, boolean lenient, BiConsumer<Location, Message> finding) {
        this.found = found;
        this.lenient = lenient;
        this.finding = finding;
    }

    void update(RowObject row) {
        CellReading reading = new CellReading(row.matched().language(), row.matched().table().traits().decimalComma());
        row.matched().columns().forEach((number, column) -> {
            try {
                Optional<Cell> cell = row.row().cell(number);
                if (column.isOfFeature()) {
                    set(row, number, column, cell.isEmpty() ? List.of() : reading.values(column, cell.get()));
                } else if (cell.isPresent()) {
                    CellReading.text(cell.get());
                }
            } catch (BadCell bad) {
                finding.accept(row.at(number), bad.what());
            }
        });
    }

    private void set(RowObject row, int number, Column column, List<String> values) {
        EObject holder = holder(row.object(), column, !values.isEmpty());
        if (holder == null || isSaid(holder, column.feature(), values)) {
            return;
        }
        if (column.feature() instanceof EReference reference && !reference.isContainment()
                && !areThere(row.at(number), reference, values)) {
            return;
        }
        holder.eUnset(column.feature());
        References references = new References();
        StatementReader reader = new StatementReader(references, made -> { });
        for (String value : values) {
            if (!reader.read(holder, new Statement(column.feature().getName(), value))) {
                finding.accept(row.at(number), new BadCell("value", value, column.feature()).what());
            }
        }
        references.resolve(found);
        dropEmpty(row.object(), column);
    }

    /** What has the feature; null where it is not there and need not be made. */
    private static EObject holder(EObject object, Column column, boolean make) {
        EObject holder = object;
        for (EStructuralFeature each : column.features().subList(0, column.features().size() - 1)) {
            if (holder.eGet(each) == null) {
                if (!make) {
                    return null;
                }
                holder.eSet(each, EcoreUtil.create(((EReference) each).getEReferenceType()));
            }
            holder = (EObject) holder.eGet(each);
        }
        return holder;
    }

    /** What says nothing any more goes. */
    private static void dropEmpty(EObject object, Column column) {
        for (int depth = column.features().size() - 1; depth > 0; depth--) {
            Column around = new Column(column.path(), column.features().subList(0, depth));
            EObject holder = holder(object, around, false);
            if (holder != null && holder.eGet(around.feature()) instanceof EObject inner
                    && Statements.of(inner).isEmpty()) {
                holder.eUnset(around.feature());
            }
        }
    }

    private static boolean isSaid(EObject holder, EStructuralFeature feature, List<String> values) {
        List<String> said = Statements.of(holder, feature).stream().map(Statement::text).toList();
        if (feature.isMany() && !feature.isOrdered()) {
            return new HashSet<>(said).equals(new HashSet<>(values));
        }
        return said.equals(values) || said.size() == 1 && values.size() == 1
                && isSameNumber(feature, said.getFirst(), values.getFirst());
    }

    private static boolean isSameNumber(EStructuralFeature feature, String one, String other) {
        return feature instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == BigDecimal.class
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private boolean areThere(Location where, EReference reference, List<String> ids) {
        boolean all = true;
        for (String id : ids) {
            Optional<Identified> target = found.apply(id);
            if (lenient) {
                continue;
            }
            if (target.isEmpty()) {
                finding.accept(where, new BadCell("missing", id).what());
            } else if (!reference.getEReferenceType().isInstance(target.get())) {
                finding.accept(where, new BadCell("wrongTarget", id, target.get().eClass()).what());
            }
            all &= target.isPresent() && reference.getEReferenceType().isInstance(target.get());
        }
        return all;
    }
}
