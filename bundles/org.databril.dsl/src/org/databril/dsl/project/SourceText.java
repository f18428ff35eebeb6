// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file as it was read.
 *
 * @param text without a byte-order mark, line ends as they are
 * @param byteOrderMark whether the file starts with one, to be kept when it is written again
 */
public record SourceText(String text, boolean byteOrderMark) implements Reading {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The bytes to write a changed text with. */
    public byte[] bytesOf(String changed) {
        var bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (!byteOrderMark) {
            return bytes;
        }
        var marked = Arrays.copyOf(MARK, MARK.length + bytes.length);
        System.arraycopy(bytes, 0, marked, MARK.length, bytes.length);
        return marked;
    }

    static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(MARK, 0, MARK.length, bytes, 0, MARK.length);
    }

    static int markLength() {
        return MARK.length;
    }
}
