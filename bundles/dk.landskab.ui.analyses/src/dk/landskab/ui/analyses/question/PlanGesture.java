// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.analysis.merger.plan.PlanAdditions;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;

/** Adds what an analysis suggests to the plan that is open, as one step; what has got an id there meanwhile is left. */
record PlanGesture(OpenLandscape open, String merger, PlanAdditions additions) implements Runnable {

    /** @throws EditRefusedException where the merger is no more */
    @Override
    public void run() {
        open.reading(() -> {
            Merger there = open.find(merger).filter(Merger.class::isInstance).map(Merger.class::cast)
                    .orElseThrow(() -> new EditRefusedException(Message.of(PlanGesture.class, "plan.gone", merger)));
            CompoundCommand command = new CompoundCommand();
            add(command, there, ChangePackage.Literals.MERGER__CORRESPONDENCES, additions.correspondences());
            additions.names().forEach(each -> PlanAdditions.kept(there, each)
                    .ifPresentOrElse(old -> command.append(SetCommand.create(open.domain(), old,
                            CorePackage.Literals.PROPERTY__VALUE, each.getValue())),
                            () -> add(command, there, CorePackage.Literals.ELEMENT__PROPERTIES, List.of(each))));
            if (there.getTarget() != null && !there.getTarget().eIsProxy()) {
                add(command, there.getTarget(), ChangePackage.Literals.PLATEAU__ITEMS, additions.items());
            }
            if (!command.isEmpty()) {
                open.execute(command.unwrap());
            }
            return null;
        });
    }

    private void add(CompoundCommand command, EObject to, EReference reference, Collection<? extends EObject> added) {
        List<EObject> fresh = added.stream().filter(each -> open.find(EcoreUtil.getID(each)).isEmpty())
                .map(EObject.class::cast).map(EcoreUtil::copy).toList();
        if (!fresh.isEmpty()) {
            command.append(AddCommand.create(open.domain(), to, reference, fresh));
        }
    }
}
