// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What lets a page in: 32 random bytes, new at each start. It is handed over in the fragment of an address, which no
 * browser sends and no log holds, and comes back as a subprotocol of the socket.
 */
public final class Token {

    private static final int BYTES = 32;
    private static final String PREFIX = "token.";

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A token that nobody has. */
    static Token fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token as it stands in an address. */
    String text() {
        return text;
    }

    /** The subprotocol that tells it. */
    String asProtocol() {
        return PREFIX + text;
    }

    /** Whether a subprotocol tells this token; takes as long whatever is wrong with it. */
    boolean isToldBy(String protocol) {
        return MessageDigest.isEqual(asProtocol().getBytes(StandardCharsets.UTF_8),
                protocol.getBytes(StandardCharsets.UTF_8));
    }
}
