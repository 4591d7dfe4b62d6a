// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.Optional;

import dk.landskab.diagram.DiagramRefusedException;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.tool.OperationException;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Language;
import dk.landskab.store.StoreException;

/** What a person is told of a gesture that was refused. */
public final class Refusals {

    private Refusals() {
    }

    /** Why, and what to do; empty for a fault of ours. */
    public static Optional<String> told(Throwable failure, Language language) {
        return switch (failure) {
            case EditRefusedException refused -> Optional.of(refused.what().in(language));
            case OperationException refused -> Optional.of(refused.what().in(language));
            case DiagramRefusedException refused -> Optional.of(refused.what().in(language));
            case EvaluationException refused -> Optional.of(refused.what().in(language));
            case StoreException refused -> Optional.of(refused.in(language));
            default -> Optional.empty();
        };
    }
}
