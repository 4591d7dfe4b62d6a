// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.Locale;

/** A meaning that has a colour and, because colour alone says nothing to many readers, a sign. */
public enum Mark {

    /** Added, or missing until it is. */
    ADDED("+"),
    /** Removed, or surplus. */
    REMOVED("−"),
    /** Changed, or different. */
    CHANGED("Δ"),
    /** Moved. */
    MOVED("→"),
    /** Several that do the same. */
    DUPLICATE("="),
    /** Without support. */
    UNSUPPORTED("○"),
    /** Without anybody who answers for it. */
    COMPETENCE("?"),
    /** Wrong. */
    ERROR("×"),
    /** To be looked at. */
    WARNING("!"),
    /** Good to know. */
    INFORMATION("i"),
    /** The first of two parties. */
    FIRST("A"),
    /** The second of two parties. */
    SECOND("B"),
    /** What both are to become. */
    TARGET("◎"),
    /** What is paid for twice. */
    TWICE("‖"),
    /** The way from one to the other. */
    WAY("»"),
    /** What is paid for and not used. */
    WASTE("∅"),
    /** What is bound by a contract. */
    BOUND("■"),
    /** What is planned and not bound. */
    PLANNED("□"),
    /** Nothing in particular. */
    NONE("·");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The sign, one character. */
    public String sign() {
        return sign;
    }

    /** The name as a style sheet has it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
