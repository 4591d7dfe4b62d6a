// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;

/**
 * One thing that is said of an element, as a form shows it.
 *
 * @param feature its path, see {@link Spot#at}
 * @param type {@code text}, {@code lines}, {@code number}, {@code date}, {@code moment}, {@code choice}, {@code tri},
 *            {@code flag}, {@code ref}, {@code refs}, {@code parts} or {@code fixed}
 * @param value as it is written, to be edited
 * @param shown as it is read
 * @param choices all that can be chosen from; empty where it is sought
 * @param help what to know before writing; empty for nothing
 * @param unit what a number is measured in; empty where that goes without saying
 * @param many each of many values
 * @param ordered whether the order of many values is theirs
 * @param parts objects within
 * @param problem what the rules find wrong with it; empty for nothing
 */
public record Field(String feature, String label, String type, String value, String shown, List<Choice> choices,
        String help, String unit, List<Choice> many, boolean ordered, List<Part> parts, String problem) {

    /** One of several. */
    public record Choice(String value, String label) {
    }

    /**
     * An object within.
     *
     * @param path that it is taken away by
     */
    public record Part(String path, String title, String kind, String icon, List<Field> fields) {
    }

    /** Something that is asked before a deed is done. */
    static Field asked(String name, String label, String type, String value, List<Choice> choices) {
        return new Field(name, label, type, value, "", choices, "", "", List.of(), false, List.of(), "");
    }
}
