// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import dk.landskab.analysis.merger.Basis;

/** Something that two elements may have in common: a key of a basis, or three letters of a name within a kind. */
record Trait(Basis basis, String key) {
}
