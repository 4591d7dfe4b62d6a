// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/** Tells what a diagram of a kind could be about. */
final class TellSubjects implements Verb<TellSubjects.Wanted> {

    private static final int MOST = 10_000;
    private static final int TOLD = 100;

    /** @param text part of the name */
    record Wanted(String diagramKind, String text) {
    }

    private record Subject(String id, String label, String kind, String icon, String title) {
    }

    private record Subjects(List<Subject> subjects, int more) {
    }

    @Override
    public String kind() {
        return "landskab.requestSubjects";
    }

    @Override
    public Class<TellSubjects.Wanted> carries() {
        return TellSubjects.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellSubjects.Wanted asked) {
        DiagramKind kind = DiagramKind.of(String.valueOf(asked.diagramKind()))
                .orElseThrow(() -> new EditRefusedException(Message.of(TellSubjects.class, "noKind")));
        DiagramPlan plan = window.desk().run().plan(kind.id()).orElseThrow();
        Optional<Identified> standard = window.desk().standard(kind);
        Labels labels = Labels.in(window.language());
        String text = asked.text() == null ? "" : asked.text().strip().toLowerCase(window.language().locale());
        List<EObject> all = window.desk().run().subjects(plan, window.desk().model(), MOST).stream()
                .filter(each -> each instanceof Identified identified && identified.getId() != null)
                .filter(kind.subject()::accepts)
                .filter(each -> labels.of(each).toLowerCase(window.language().locale()).contains(text))
                .sorted(Comparator.comparingInt(each -> rank(standard, each))).toList();
        return List.of(new Told("landskab.subjects", new Subjects(all.stream().limit(TOLD).map(each -> new Subject(
                ((Identified) each).getId(), labels.of(each), labels.of(each.eClass()), each.eClass().getName(),
                Design.title(kind, (Identified) each, window.language())))
                .toList(), Math.max(0, all.size() - TOLD))));
    }

    /** What a diagram is about where nobody says comes first, whole files last. */
    private static int rank(Optional<Identified> standard, EObject subject) {
        return standard.filter(each -> each == subject).isPresent() ? 0 : subject instanceof Part ? 2 : 1;
    }
}
