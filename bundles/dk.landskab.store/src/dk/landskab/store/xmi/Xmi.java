// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

/** Names of XMI 2.0 and the limits that reading and writing share: what is written can be read again. */
final class Xmi {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** The version of the format that is written. */
    static final int FORMAT_VERSION = 1;

    /** Deepest nesting of elements. */
    static final int MAX_DEPTH = 512;

    /** Longest value of a feature, in UTF-16 units. */
    static final int MAX_VALUE = 1_000_000;

    /** Longest number: more digits are a mistake or an attack. */
    static final int MAX_NUMBER = 64;

    private Xmi() {
    }
}
