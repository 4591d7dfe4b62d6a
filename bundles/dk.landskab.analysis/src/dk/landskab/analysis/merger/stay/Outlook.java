// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.stay;

/** What the target picture of a merger says of an element. */
public enum Outlook {

    /** It is part of it: retained, adapted, new, or the successor of something that leaves. */
    STAYS,

    /** It is retired, replaced or merged into another. */
    LEAVES,

    /** Nobody has decided. */
    OPEN
}
