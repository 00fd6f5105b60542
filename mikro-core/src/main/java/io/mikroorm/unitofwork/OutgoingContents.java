// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.unitofwork.Step.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents of some rows on their way to the database. Each is read from its source before a statement begins, small ones into memory,
 * others into a file that is deleted when the rows are written. So a source that fails, or is shorter or longer than it says, is noticed
 * while nothing was sent: JDBC drivers differ in what becomes of a connection on which a stream ends too early. A source may also ask
 * the database by itself.
 */
public final class OutgoingContents implements AutoCloseable {

    /** The bytes that are held in memory: those of one content, or of the contents of several rows together. */
    private static final long MOST_IN_MEMORY = 1 << 20;

    private static final int BUFFER = 8_192;

    private final List<Path> files = new ArrayList<>(0);

    /** Of some rows, none yet. */
    public OutgoingContents() {}

    /** The rows in parts that are sent together: those with large contents by themselves. */
    static List<List<Write>> parts(Rows rows) {
        if (!rows.columns().intersects(rows.type().contents)) {
            return List.of(rows.writes());
        }
        List<List<Write>> parts = new ArrayList<>();
        List<Write> part = new ArrayList<>();
        long size = 0;
        for (Write write : rows.writes()) {
            long more = size(write);
            if (!part.isEmpty() && !fit(size, more)) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(write);
            size += more;
        }
        parts.add(part);
        return parts;
    }

    private static long size(Write write) {
        long size = 0;
        EntityWrites type = write.type;
        for (int i = type.contents.nextSetBit(0); i >= 0; i = type.contents.nextSetBit(i + 1)) {
            Object value = write.columns.get(i) ? write.values[i] : null;
            size += value == null ? 0 : length(type.path(i), value);
        }
        return size;
    }

    /** Whether so many bytes, and more, can be held in memory together. */
    public static boolean fit(long size, long more) {
        return size + more <= MOST_IN_MEMORY;
    }

    /** How many bytes a content has; an error that names the property where its source cannot tell. */
    public static long length(String path, Object content) {
        try {
            return content instanceof BinaryContent binary ? binary.length() : ((TextContent) content).length();
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw FlushErrors.contentUnreadable(path, e);
        }
    }

    /** A content that can be sent: its own length, and no source that could fail. */
    public Object ready(String path, Object content) {
        if (content instanceof StoredContent stored) {
            throw FlushErrors.contentStored(path, stored);
        }
        long length = length(path, content);
        try {
            return content instanceof BinaryContent binary
                    ? bytes(path, binary, length)
                    : text(path, (TextContent) content, length);
        } catch (MikroOrmException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw FlushErrors.contentUnreadable(path, e);
        }
    }

    private BinaryContent bytes(String path, BinaryContent content, long length) throws IOException {
        try (InputStream in = content.open()) {
            if (length <= MOST_IN_MEMORY) {
                ByteArrayOutputStream held = new ByteArrayOutputStream((int) length);
                copy(path, in, held, length);
                return BinaryContent.of(held.toByteArray());
            }
            Path file = newFile();
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(path, in, out, length);
            }
            return BinaryContent.of(file);
        }
    }

    private static void copy(String path, InputStream in, OutputStream out, long length) throws IOException {
        byte[] part = new byte[BUFFER];
        long copied = 0;
        for (int count = in.read(part); count >= 0 && copied <= length; count = in.read(part)) {
            out.write(part, 0, count);
            copied += count;
        }
        requireLength(path, length, copied);
    }

    private TextContent text(String path, TextContent content, long length) throws IOException {
        try (Reader in = content.open()) {
            if (length <= MOST_IN_MEMORY) {
                StringWriter held = new StringWriter((int) length);
                copy(path, in, held, length);
                return TextContent.of(held.toString());
            }
            Path file = newFile();
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                copy(path, in, out, length);
            }
            return TextContent.of(file);
        }
    }

    private static void copy(String path, Reader in, Writer out, long length) throws IOException {
        char[] part = new char[BUFFER];
        long copied = 0;
        char high = 0;
        for (int count = in.read(part); count >= 0 && copied <= length; count = in.read(part)) {
            for (int i = 0; i < count; i++) {
                char c = part[i];
                if (Character.isLowSurrogate(c) != (high != 0)) {
                    throw new CharacterCodingException();
                }
                high = Character.isHighSurrogate(c) ? c : 0;
                copied += utf8(c);
            }
            out.write(part, 0, count);
        }
        if (high != 0 && copied == length) {
            throw new CharacterCodingException();
        }
        requireLength(path, length, copied);
    }

    /** A pair of surrogates is one character of four bytes. */
    private static int utf8(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    private static void requireLength(String path, long length, long copied) {
        if (copied != length) {
            throw FlushErrors.contentLength(path, length, copied > length ? null : copied);
        }
    }

    private Path newFile() throws IOException {
        Path file = Files.createTempFile("mikro-orm-", ".content");
        files.add(file);
        return file;
    }

    /** Deletes the files. One that cannot be deleted is left to the system, which cleans up among its temporary files. */
    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
