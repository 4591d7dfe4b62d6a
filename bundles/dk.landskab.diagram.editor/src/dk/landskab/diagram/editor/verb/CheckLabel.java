// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.directediting.RequestEditValidationAction;
import org.eclipse.glsp.server.features.directediting.SetEditValidationResultAction;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;

import dk.landskab.diagram.editor.window.Window;

/** Says of a name, while it is typed, whether it can be one. */
final class CheckLabel implements Verb<RequestEditValidationAction> {

    @Override
    public String kind() {
        return RequestEditValidationAction.KIND;
    }

    @Override
    public Class<RequestEditValidationAction> carries() {
        return RequestEditValidationAction.class;
    }

    @Override
    public List<Action> answer(Window window, RequestEditValidationAction asked) {
        return List.of(new SetEditValidationResultAction(EditLabel.fault(asked.getText())
                .map(fault -> ValidationStatus.error(window.says(fault))).orElseGet(ValidationStatus::ok)));
    }
}
