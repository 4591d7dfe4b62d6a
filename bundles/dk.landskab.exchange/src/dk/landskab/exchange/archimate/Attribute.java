// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

/**
 * What an element or relation of ArchiMate has besides name, documentation and properties. In a landscape it is a
 * property whose key is {@link #key()}, so that an export brings it back.
 */
public enum Attribute {

    /** Of an access relation: {@code Read}, {@code Write}, {@code ReadWrite} or {@code Access}. */
    ACCESS_TYPE("accessType"),
    /** Of an influence relation: {@code ++}, {@code -}, {@code 3} … */
    STRENGTH("strength"),
    /** Of an association: {@code true} where it has a direction. */
    DIRECTED("directed"),
    /** Of a junction: {@code or} where it is one; nothing where it is an "and". */
    JUNCTION_TYPE("junctionType"),
    /** The name of the specialisation (profile, stereotype), where no class stands for it. */
    SPECIALISATION("specialisation"),
    /** The id as written, where the rules of {@link SourceIds} would not give it back. */
    ID("id"),
    /** Of an association that became a reference of its target: {@code true}. */
    REVERSED("reversed");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    /** The key of the property that holds it in a landscape. */
    public String key() {
        return "archimate:" + word;
    }
}
