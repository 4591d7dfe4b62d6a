// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;

import com.ctc.wstx.exc.WstxEOFException;

import dk.landskab.model.edit.Message;

/**
 * Why a parser gave up on a text that should be XML, for a person. The parser's own words, which are English, are a
 * quotation behind ours.
 */
public final class XmlReason {

    /** The kinds of it. */
    enum Kind {

        CUT, OVER_LIMIT, ENCODING, NOT_WELL_FORMED;

        static Kind of(Exception failure) {
            String words = String.valueOf(failure.getMessage());
            if (failure instanceof WstxEOFException || words.contains("end-of-input")) {
                return CUT;
            }
            if (words.contains("Maximum") || words.contains("limit")) {
                return OVER_LIMIT;
            }
            boolean isEncoding = words.contains("encoding")
                    || Stream.iterate((Throwable) failure, each -> each != null, Throwable::getCause)
                            .anyMatch(each -> each instanceof CharConversionException
                                    || each instanceof CharacterCodingException
                                    || each instanceof UnsupportedEncodingException);
            return isEncoding ? ENCODING : NOT_WELL_FORMED;
        }
    }

    private XmlReason() {
    }

    /** The reason, in a few words that stand within a sentence; the place is told by whoever knows the file. */
    public static Message of(Exception failure) {
        String words = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
        Kind kind = Kind.of(failure);
        return Message.of(XmlReason.class, "reason." + kind, words);
    }
}
