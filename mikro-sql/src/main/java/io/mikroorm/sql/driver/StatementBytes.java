// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.json.JsonArrays;
import io.mikroorm.json.JsonStructs;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Storage;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many rows go into one statement where a database takes statements of so many bytes only. Rows are measured roughly, and never too
 * short: values may travel as text, in which a character has up to three bytes, and some bytes one more before them.
 */
final class StatementBytes {

    /** The key, the version, and what stands between values. */
    private static final long ROW = 1_000;

    /** Any value but texts and bytes, and the sign that stands for it. */
    private static final long SHORT_VALUE = 80;

    /** How much longer a character of an array gets that travels as a document: an escape, whose backslash is escaped again. */
    private static final long ESCAPED = 3;

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    StatementBytes(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** Rows that set columns of an entity. */
    interface Rows {
        @Nullable
        Object[] values(int row);
    }

    /**
     * The end of the rows that go into one statement with the first of them: all of them, or as many as fit.
     *
     * @param to the end of the rows that could go into one if they were short
     */
    int end(EntityMetadata entity, int[] columns, Rows rows, int from, int to) {
        if (!driver.platform().boundsStatements()) {
            return to;
        }
        long most = -1;
        long all = 0;
        for (int row = from; row < to; row++) {
            long bytes = atMost(entity, columns, rows.values(row));
            all += bytes;
            if (all > SqlDriver.SURELY_TAKEN && most < 0) {
                most = driver.platform().longestStatement(jdbc);
            }
            if (most >= 0 && bytes > most) {
                requireThatItFits(entity, columns, rows.values(row), most);
            }
            if (most >= 0 && all > most && row > from) {
                return row;
            }
        }
        return to;
    }

    /** The end of the rows whose values may travel as the rows of a table, or of the first row alone if it has a longer one. */
    int endOfShort(EntityMetadata entity, int[] columns, Rows rows, int from, int to) {
        long longest = driver.platform().longestOfValues();
        for (int row = from; row < to && longest < Long.MAX_VALUE; row++) {
            @Nullable Object[] values = rows.values(row);
            for (int i = 0; i < values.length; i++) {
                if (atMost(stored(entity, columns[i], values[i])) > longest) {
                    return Math.max(row, from + 1);
                }
            }
        }
        return to;
    }

    /** Refuses rows of which one alone is too long. */
    void requireEach(EntityMetadata entity, int[] columns, Rows rows, int from, int to) {
        for (int row = from; row < to && driver.platform().boundsStatements(); row++) {
            end(entity, columns, rows, row, row + 1);
        }
    }

    private static long atMost(EntityMetadata entity, int[] columns, @Nullable Object[] values) {
        long bytes = ROW;
        for (int i = 0; i < values.length; i++) {
            int width = entity.written(columns[i]).type().width();
            bytes += width * SHORT_VALUE + atMost(stored(entity, columns[i], values[i]));
        }
        return bytes;
    }

    private static long atMost(@Nullable Object stored) {
        if (stored instanceof String text) {
            return 3L * text.length();
        }
        if (stored instanceof byte[] bytes) {
            return 2L * bytes.length;
        }
        if (stored instanceof Object[] elements) {
            long all = 0;
            for (Object element : elements) {
                all += SHORT_VALUE + ESCAPED * atMost(element);
            }
            return all;
        }
        return 2 * contentLength(stored);
    }

    private static long contentLength(@Nullable Object stored) {
        if (stored instanceof BinaryContent content) {
            return content.length();
        }
        return stored instanceof TextContent content ? content.length() : 0;
    }

    /** What a row holds of the values that may be long; null for others, whose length is of no matter. */
    private static @Nullable Object stored(EntityMetadata entity, int column, @Nullable Object value) {
        MappedColumn mapped = entity.written(column);
        Storage storage = mapped.type().storage();
        ValueType element = mapped.type().element();
        if (value != null && element != null && element.storage() == Storage.STRUCT) {
            return JsonArrays.write(
                    element, (Object[]) Objects.requireNonNull(mapped.type().toStorage(value)));
        }
        if (value != null && storage == Storage.STRUCT) {
            return JsonStructs.write(mapped.type().parts(), (Object[])
                    Objects.requireNonNull(mapped.type().toStorage(value)));
        }
        return switch (storage) {
            case STRING, BYTES, JSON, ARRAY, STRUCT, BLOB, CLOB -> mapped.type().toStorage(value);
            default -> null;
        };
    }

    /** A row that may be too long is measured anew, this time not too long: it is refused only where it surely is. */
    private static void requireThatItFits(EntityMetadata entity, int[] columns, @Nullable Object[] values, long most) {
        long bytes = 0;
        for (int i = 0; i < values.length; i++) {
            bytes += atLeast(stored(entity, columns[i], values[i]));
        }
        if (bytes > most) {
            throw SqlErrors.rowIsTooLong(entity.name(), bytes, most);
        }
    }

    private static long atLeast(@Nullable Object stored) {
        if (stored instanceof String text) {
            return atLeast(text);
        }
        if (stored instanceof byte[] bytes) {
            long all = bytes.length;
            for (byte b : bytes) {
                all += isEscaped((char) b) ? 1 : 0;
            }
            return all;
        }
        if (stored instanceof Object[] elements) {
            long all = 0;
            for (Object element : elements) {
                all += atLeast(element);
            }
            return all;
        }
        return contentLength(stored);
    }

    private static long atLeast(String text) {
        long all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                all += isEscaped(c) ? 2 : 1;
            } else {
                all += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
        }
        return all;
    }

    /** By all JDBC drivers that write values into the text of a statement. */
    private static boolean isEscaped(char c) {
        return c == '\'' || c == '\\' || c == 0;
    }
}
