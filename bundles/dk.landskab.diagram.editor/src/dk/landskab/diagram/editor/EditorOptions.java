// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;

/**
 * How an editor is served. Immutable; each method gives other options.
 *
 * @param port 0 for any that is free
 * @param language of the reader
 * @param clock what day it is
 * @param mostBoxes with more boxes a diagram is shown as a picture that cannot be edited
 * @param owner runs what concerns the landscape, one after another on the thread that owns it; empty for a thread of
 *            the editor's own
 * @param rules that are run when somebody asks what is wrong
 * @param page a folder with the files of the page, instead of those that were built in
 */
public record EditorOptions(int port, Language language, Clock clock, int mostBoxes, Optional<Executor> owner,
        Optional<Path> page, List<Rule> rules) {

    private static final int EDITED_COMFORTABLY = 500;

    /** Copies the rules. */
    public EditorOptions {
        rules = List.copyOf(rules);
    }

    /** Any port, English, today, 500 boxes, an own thread. */
    public static EditorOptions standard() {
        return new EditorOptions(0, Language.EN, Clock.systemDefaultZone(), EDITED_COMFORTABLY, Optional.empty(),
                Optional.empty(), Rules.ALL);
    }

    /** The same on a port. */
    public EditorOptions at(int number) {
        return new EditorOptions(number, language, clock, mostBoxes, owner, page, rules);
    }

    /** The same in a language. */
    public EditorOptions in(Language tongue) {
        return new EditorOptions(port, tongue, clock, mostBoxes, owner, page, rules);
    }

    /** The same at another time. */
    public EditorOptions on(Clock time) {
        return new EditorOptions(port, language, time, mostBoxes, owner, page, rules);
    }

    /** The same with another limit for editing. */
    public EditorOptions upTo(int boxes) {
        return new EditorOptions(port, language, clock, boxes, owner, page, rules);
    }

    /** The same for a landscape that a thread of somebody else owns. */
    public EditorOptions ownedBy(Executor thread) {
        return new EditorOptions(port, language, clock, mostBoxes, Optional.of(thread), page, rules);
    }

    /** The same with the page of a folder. */
    public EditorOptions page(Path folder) {
        return new EditorOptions(port, language, clock, mostBoxes, owner, Optional.of(folder), rules);
    }

    /** The same with other rules. */
    public EditorOptions checkedBy(List<Rule> others) {
        return new EditorOptions(port, language, clock, mostBoxes, owner, page, others);
    }
}
