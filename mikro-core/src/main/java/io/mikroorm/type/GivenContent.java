// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Contents that an application gives. Each object is equal to itself only. */
final class GivenContent {

    private GivenContent() {}

    private static String named(String kind, Object what) {
        return kind + "[" + what + "]";
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are held. */
    static final class Bytes implements BinaryContent {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return named("BinaryContent", length() + " bytes");
        }
    }

    /** The bytes of a file. */
    static final class BinaryFile implements BinaryContent {

        private final Path file;

        BinaryFile(Path file) {
            this.file = file;
        }

        @Override
        public long length() {
            return size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String toString() {
            return named("BinaryContent", file);
        }
    }

    /** Bytes from elsewhere. */
    static final class BinarySource implements BinaryContent {

        private final long length;
        private final Source source;

        BinarySource(long length, Source source) {
            this.length = ContentErrors.requireLength(length);
            this.source = source;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public String toString() {
            return named("BinaryContent", length + " bytes");
        }
    }

    /** Text that is held. */
    static final class Text implements TextContent {

        private final String text;
        private final long length;

        Text(String text) {
            this.text = text;
            this.length = utf8(text);
        }

        /** Half of a surrogate pair counts as two: it is refused later, with the name of the property. */
        private static long utf8(String text) {
            long length = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
            return length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public Reader open() {
            return new StringReader(text);
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public String toString() {
            return named("TextContent", length + " bytes");
        }
    }

    /** The text of a file. */
    static final class TextFile implements TextContent {

        private final Path file;

        TextFile(Path file) {
            this.file = file;
        }

        @Override
        public long length() {
            return size(file);
        }

        @Override
        public Reader open() throws IOException {
            return Files.newBufferedReader(file, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return named("TextContent", file);
        }
    }

    /** Text from elsewhere. */
    static final class TextSource implements TextContent {

        private final long length;
        private final Source source;

        TextSource(long length, Source source) {
            this.length = ContentErrors.requireLength(length);
            this.source = source;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public Reader open() throws IOException {
            return source.open();
        }

        @Override
        public String toString() {
            return named("TextContent", length + " bytes");
        }
    }
}
