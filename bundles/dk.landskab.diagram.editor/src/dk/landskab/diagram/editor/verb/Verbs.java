// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.glsp.server.actions.Action;

/** All verbs; a new one is one class and one line here. */
public final class Verbs {

    private static final List<Verb<?>> ALL = List.of(
            new ShowDiagram(),
            new TellDiagrams(),
            new TellSetting(),
            new TellHints(),
            new TellPalette(),
            new TellChosen(),
            new TellMarkers(),
            new TellPicture(),
            new TellProperties(),
            new TellDeletion(),
            new TellSubjects(),
            new TellText(),
            new Search(),
            new TakeSelection(),
            new TakeOffer(),
            new CheckLabel(),
            new NewDiagram(),
            new CreateBox(),
            new CreateLine(),
            new EditLabel(),
            new ChangeProperty(),
            new ChangeText(),
            new DoDeed(),
            new TellMoves(),
            new TellCandidates(),
            new AddPart(),
            new RemovePart(),
            new Reconnect(),
            new RenameDiagram(),
            new CopyDiagram(),
            new DeleteDiagram(),
            new Delete(),
            new Hide(),
            new ShowAgain(),
            new ChangePlaces(),
            new LeadLines(),
            new ArrangeAll(),
            new DoTogether(),
            new ChangeSetting(),
            new Undo(),
            new Redo(),
            new LookOutside(),
            new TellDifferences(),
            new KeepMine(),
            new TakeTheirs(),
            new Save());

    private static final Map<String, Verb<?>> BY_KIND = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Verb::kind, Function.identity()));

    private Verbs() {
    }

    /** By the kind of the action. */
    public static Map<String, Verb<?>> byKind() {
        return BY_KIND;
    }

    /** The actions of GLSP among what they carry, by kind. */
    public static Map<String, Class<? extends Action>> actions() {
        return ALL.stream().filter(each -> Action.class.isAssignableFrom(each.carries()))
                .collect(Collectors.toUnmodifiableMap(Verb::kind, each -> each.carries().asSubclass(Action.class)));
    }
}
