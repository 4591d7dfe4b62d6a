// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;
import dk.landskab.ui.forms.plan.FormPlan;
import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.navigator.action.Farewell;

/** Objects within, as a table: they are created and deleted here, and each has a form of its own. */
final class ChildrenInput implements Input {

    private static final int COLUMNS = 2;
    private static final Set<Kind> SHOWN = Set.of(Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.MOMENT, Kind.TRI, Kind.CHOICE,
            Kind.REFERENCE);
    private static final Set<String> NAMES = Set.of("name", "label", "title", "text", "kindText");

    private final Row row;
    private final Slot slot;
    private final ObjectTable table;
    private final Buttons buttons;
    private final Button create;
    private final Button delete;
    private final Button open;
    private boolean changeable;

    ChildrenInput(Row row, Slot slot) {
        this.row = row;
        this.slot = slot;
        table = new ObjectTable(row, columns(reference().getEReferenceType()));
        buttons = new Buttons(row.body(), row.sheet());
        create = buttons.change("new", this::create);
        create.setToolTipText(row.help());
        delete = buttons.change("delete", this::delete);
        open = buttons.look("open", () -> table.chosen().stream().findFirst().ifPresent(slot.desk()::select));
        table.onDelete(() -> {
            if (delete.isEnabled()) {
                delete();
            }
        });
        table.onChosen(this::enableChosen);
    }

    /** What is most asked of a class, but for its name, which is seen anyway. */
    static List<EStructuralFeature> columns(EClass type) {
        return type.isAbstract() ? List.of() : FormPlan.of(type).sections().stream()
                .flatMap(section -> section.fields().stream()).filter(field -> field.within().isEmpty())
                .filter(field -> SHOWN.contains(field.kind()) && !NAMES.contains(field.feature().getName()))
                .map(field -> field.feature()).filter(feature -> feature.getEContainingClass() == type)
                .limit(COLUMNS).toList();
    }

    private EReference reference() {
        return (EReference) slot.field().feature();
    }

    private void create() {
        List<EClass> types = Metamodel.classes()
                .filter(type -> !type.isAbstract() && reference().getEReferenceType().isSuperTypeOf(type)).toList();
        if (types.size() == 1) {
            create(types.getFirst());
            return;
        }
        Menu menu = new Menu(create);
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Labels.in(slot.desk().language()).of(type));
            item.addListener(SWT.Selection, event -> create(type));
        }
        menu.setVisible(true);
    }

    private void create(EClass type) {
        OpenLandscape open = slot.desk().landscape();
        row.attempt(() -> slot.desk().select(open.together(
                () -> new CreateElement(open, type, "").in(holder(open), reference()).call())));
    }

    /** What it stands in; where that is not there yet, it comes with the first object in it. */
    private EObject holder(OpenLandscape open) {
        return slot.field().holder(slot.object()).orElseGet(() -> {
            EReference within = slot.field().within().orElseThrow();
            EObject made = EcoreUtil.create(within.getEReferenceType());
            new ChangeFeature(open).set(slot.object(), within, made).call();
            return made;
        });
    }

    private void delete() {
        Farewell farewell = new Farewell(slot.desk().landscape(), table.chosen());
        if (!table.chosen().isEmpty() && slot.desk().agrees(farewell.question())) {
            OpenLandscape open = slot.desk().landscape();
            row.attempt(() -> open.together(() -> {
                farewell.call();
                leave(open);
                return null;
            }));
        }
    }

    /** What the objects stood in goes with the last of them, where it says nothing else. */
    private void leave(OpenLandscape open) {
        slot.field().within().filter(within -> slot.field().holder(slot.object())
                .filter(each -> each.eClass().getEAllStructuralFeatures().stream().noneMatch(each::eIsSet)).isPresent())
                .ifPresent(within -> new ChangeFeature(open).set(slot.object(), within, null).call());
    }

    private void enableChosen() {
        delete.setEnabled(changeable && !table.chosen().isEmpty());
        open.setEnabled(!table.chosen().isEmpty());
    }

    @Override
    public void refresh() {
        List<EObject> within = ((List<?>) slot.value()).stream().map(EObject.class::cast).toList();
        table.show(within);
        buttons.show(delete, changeable && !within.isEmpty());
        buttons.show(open, !within.isEmpty());
        enableChosen();
    }

    @Override
    public void enable(boolean can) {
        changeable = can;
        buttons.enable(changeable);
    }

    @Override
    public void setFocus() {
        create.setFocus();
    }
}
