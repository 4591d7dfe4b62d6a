// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SetDirtyStateAction;
import org.eclipse.glsp.server.features.core.model.UpdateModelAction;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;

import dk.landskab.diagram.editor.graph.GraphMaker;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.OpenLandscape;

/** What a page is told when its diagram has changed. */
public final class News implements Window.Tidings {

    /** @param name whether its name is to be written now */
    private record Created(String view, boolean name) {
    }

    private record Gone(String title) {
    }

    private record History(String undo, String redo, boolean saved) {
    }

    @Override
    public List<Action> ofDiagram(Window window) {
        List<Action> news = new ArrayList<>();
        if (window.shown().isEmpty()) {
            news.add(new UpdateModelAction(ShowDiagram.nothing(), false));
            news.add(new Told(TellDiagrams.ANSWER, TellDiagrams.of(window)));
            return news;
        }
        news.add(new UpdateModelAction(graph(window), false));
        news.addAll(beside(window));
        window.fresh().ifPresent(each -> news.add(new Told("landskab.created", new Created(each.view(),
                each.isNew() && window.diagram().node(each.view()).isPresent()))));
        return news;
    }

    @Override
    public Action ofChoice(Window window, String view) {
        return new Told("landskab.reveal", TellChosen.of(window, view));
    }

    /** What is told beside a graph. */
    static List<Action> beside(Window window) {
        List<Action> news = new ArrayList<>();
        window.gone().ifPresent(title -> news.add(new Told("landskab.diagramGone", new Gone(title))));
        news.add(new Told(TellSetting.ANSWER, TellSetting.of(window)));
        news.add(new SetMarkersAction(TellMarkers.of(window), MarkersReason.LIVE));
        if (window.hasOtherDiagrams()) {
            news.add(new Told(TellDiagrams.ANSWER, TellDiagrams.of(window)));
        }
        boolean dirty = window.desk().place().edited().map(each -> !each.dirty().isEmpty()).orElse(false);
        news.add(new SetDirtyStateAction(dirty));
        news.add(new Told("landskab.history", history(window, dirty)));
        return news;
    }

    /** The graph of what a window shows. */
    static GModelRoot graph(Window window) {
        String title = window.title(window.diagram().choice());
        GraphMaker maker = new GraphMaker(window.diagram(), window.language(), window.mayEdit());
        return window.isPicture() ? maker.picture(title) : maker.graph(title);
    }

    private static History history(Window window, boolean dirty) {
        CommandStack stack = window.desk().place().edited().map(OpenLandscape::domain)
                .map(each -> each.getCommandStack()).orElse(null);
        if (stack == null) {
            return new History(null, null, true);
        }
        return new History(stack.canUndo() ? label(stack.getUndoCommand(), window) : null,
                stack.canRedo() ? label(stack.getRedoCommand(), window) : null, !dirty);
    }

    private static String label(Command command, Window window) {
        return window.says(window.desk().nameOf(command));
    }
}
