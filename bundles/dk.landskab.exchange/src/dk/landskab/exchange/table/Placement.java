// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.content.Statements;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** Puts objects where their rows say that they lie; a new element of which none says it into a file by package. */
final class Placement {

    private final WorkingCopy copy;
    private final Function<String, Optional<Identified>> found;
    private final Optional<String> organisation;
    private final BiConsumer<Location, Message> finding;

    Placement(WorkingCopy copy, Function<String, Optional<Identified>> found, Optional<String> organisation,
            BiConsumer<Location, Message> finding) {
        this.copy = copy;
        this.found = found;
        this.organisation = organisation;
        this.finding = finding;
    }

    void place(RowObject row) {
        String in = row.text(Column.IN);
        if (row.object() instanceof Part part) {
            if (row.isNew()) {
                file(row, part);
            }
        } else if (!in.isEmpty()) {
            into(row, in);
        } else if (row.isNew() && row.object() instanceof Element element) {
            copy.add(element, path(element));
        } else if (row.isNew()) {
            finding.accept(row.at(row.matched().number(Column.IN)), say("row.noContainer", in));
        }
    }

    private void file(RowObject row, Part part) {
        String path = row.text(Column.FILE);
        if (!path.endsWith(".landskab") || path.contains("..") || path.startsWith("/") || !copy.add(part, path)) {
            finding.accept(row.at(row.matched().number(Column.FILE)), say("row.noFile"));
        }
    }

    private String path(Element element) {
        int dot = element.getId().indexOf('.');
        String folder = organisation.orElse(dot > 0 ? element.getId().substring(0, dot) : "");
        return (folder.isEmpty() ? "" : folder + "/") + element.eClass().getEPackage().getName() + ".landskab";
    }

    private void into(RowObject row, String in) {
        Identified object = row.object();
        Optional<Slot> slot = found.apply(in).flatMap(container -> slot(container, object.eClass()));
        Location where = row.at(row.matched().number(Column.IN));
        if (slot.isEmpty()) {
            finding.accept(where, say("row.noContainer", in));
        } else if (EcoreUtil.isAncestor(object, slot.get().holder())) {
            finding.accept(where, say("row.circle"));
        } else if (!slot.get().holds(object)) {
            slot.get().put(object);
            copy.register(object);
        }
    }

    /** A containment of something, or of a single object without an id that it contains. */
    private record Slot(EObject holder, EReference containment) {

        boolean holds(EObject object) {
            return object.eContainer() == holder && object.eContainmentFeature() == containment;
        }

        @SuppressWarnings("unchecked")
        void put(EObject object) {
            if (containment.isMany()) {
                ((List<EObject>) holder.eGet(containment)).add(object);
            } else {
                holder.eSet(containment, object);
            }
        }
    }

    private static Optional<Slot> slot(EObject holder, EClass contained) {
        for (EReference each : holder.eClass().getEAllContainments()) {
            if (CorePackage.Literals.IDENTIFIED.isSuperTypeOf(each.getEReferenceType())
                    && each.getEReferenceType().isSuperTypeOf(contained)) {
                return Optional.of(new Slot(holder, each));
            }
        }
        return holder.eClass().getEAllContainments().stream().filter(Statements::isInline)
                .map(each -> inline(holder, each)).flatMap(each -> slot(each, contained).stream()).findFirst();
    }

    private static EObject inline(EObject holder, EReference reference) {
        return holder.eGet(reference) == null ? EcoreUtil.create(reference.getEReferenceType())
                : (EObject) holder.eGet(reference);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Placement.class, key, arguments);
    }
}
