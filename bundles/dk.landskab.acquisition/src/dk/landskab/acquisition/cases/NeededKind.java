// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

/** What a gate can ask for. */
public enum NeededKind {
    /** An assessment with a result. */
    ASSESSMENT,
    /** A form that is received. */
    FORM,
    /** Something that whoever decides judges. */
    CRITERION
}
