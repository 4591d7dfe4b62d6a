// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;

/**
 * Something that may be written at the caret.
 *
 * @param text what is written
 * @param detail what it means to people; empty where the word says it
 * @param type of what a name stands for; null where it is no name
 * @param meaning what a word of the language is for; empty where it is none
 */
record Proposal(String text, String detail, Kind kind, EClass type, String meaning) {

    /** In the order in which they are offered. */
    enum Kind {
        /** A name of the process itself. */
        LOCAL,
        /** A name out of the landscape. */
        GLOBAL,
        /** A value. */
        VALUE,
        /** A word of the language. */
        KEYWORD
    }

    static Proposal keyword(String word, String meaning) {
        return new Proposal(word, "", Kind.KEYWORD, null, meaning);
    }

    static Proposal value(String value) {
        return new Proposal(value, "", Kind.VALUE, null, "");
    }

    static Proposal name(String name, String detail, Kind kind, EClass type) {
        return new Proposal(name, detail, kind, type, "");
    }

    /** Whether what is typed so far begins the text, or is in what it means. */
    boolean fits(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).startsWith(small) || kind != Kind.KEYWORD
                && (text + " " + detail).toLowerCase(Locale.ROOT).contains(small);
    }
}
