// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

/** Anchors of elements: safe in an attribute and in an address, and different for different ids. */
final class Anchors {

    private Anchors() {
    }

    static String of(String id) {
        StringBuilder anchor = new StringBuilder("e-");
        id.codePoints().forEach(each -> {
            if (each < 128 && (Character.isLetterOrDigit(each) || each == '.' || each == '-')) {
                anchor.appendCodePoint(each);
            } else {
                anchor.append('_').append(Integer.toHexString(each)).append('_');
            }
        });
        return anchor.toString();
    }
}
