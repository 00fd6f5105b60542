// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonArrays;
import io.mikroorm.json.JsonStructs;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a JDBC statement. What databases keep in different ways is written by a subclass, as one of the few
 * kinds that the {@code write…} methods take.
 */
public abstract class JdbcValueSink implements ValueSink {

    /** The bytes of contents that are set as values: no JDBC driver saves anything by a stream of so few. */
    private static final int LONGEST_VALUE = 1 << 20;

    private final List<Closeable> streams = new ArrayList<>(0);
    private @Nullable PreparedStatement statement;

    /** For the databases' own sinks. */
    protected JdbcValueSink() {}

    final void over(@Nullable PreparedStatement current) {
        this.statement = current;
    }

    /**
     * Sets one parameter of a statement that another library sends.
     *
     * @throws SQLException what the JDBC driver threw
     */
    public final void write(PreparedStatement current, int slot, ValueType type, @Nullable Object value)
            throws SQLException {
        over(current);
        try {
            BoxedValues.write(this, slot, type, value);
        } catch (JdbcFailure e) {
            throw e.failure();
        } finally {
            over(null);
        }
    }

    private PreparedStatement statement() {
        PreparedStatement current = statement;
        if (current == null) {
            throw new IllegalStateException("Values can be set only while they are asked for");
        }
        return current;
    }

    @Override
    public void setNull(int slot) {
        try {
            statement().setNull(slot + 1, Types.NULL);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    @Override
    public final void setNull(int slot, ValueType type) {
        KeyParts.setNull(this, slot, type);
    }

    /** A key takes a slot for each of its parts, in their order; any other object is kept as a document. */
    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    public final void setStruct(int slot, ValueType type, @Nullable Object[] value) {
        if (type.isKeyOfParts()) {
            KeyParts.set(this, slot, type, value);
        } else {
            setJson(slot, JsonStructs.write(type.parts(), value));
        }
    }

    @Override
    public void setBoolean(int slot, boolean value) {
        writeLong(slot, value ? 1 : 0);
    }

    @Override
    public void setByte(int slot, byte value) {
        writeLong(slot, value);
    }

    @Override
    public void setShort(int slot, short value) {
        writeLong(slot, value);
    }

    @Override
    public void setInt(int slot, int value) {
        writeLong(slot, value);
    }

    @Override
    public void setLong(int slot, long value) {
        writeLong(slot, value);
    }

    @Override
    public void setFloat(int slot, float value) {
        writeDouble(slot, value);
    }

    @Override
    public void setDouble(int slot, double value) {
        writeDouble(slot, value);
    }

    @Override
    public void setBigInteger(int slot, BigInteger value) {
        setDecimal(slot, new BigDecimal(value));
    }

    @Override
    public void setUuid(int slot, UUID value) {
        writeObject(slot, value);
    }

    @Override
    public void setOffsetDateTime(int slot, OffsetDateTime value) {
        setInstant(slot, value.toInstant());
    }

    @Override
    public void setString(int slot, String value) {
        writeString(slot, value);
    }

    @Override
    public void setBytes(int slot, byte[] value) {
        writeBytes(slot, value);
    }

    /** A document is kept as text unless the database has a type for it. */
    @Override
    public void setJson(int slot, String value) {
        setString(slot, value);
    }

    /** An array is kept as a document unless the database has arrays. */
    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    public void setArray(int slot, ValueType element, @Nullable Object[] value) {
        setJson(slot, JsonArrays.write(element, value));
    }

    /** A short one as bytes, others as a stream. */
    @Override
    public void setBlob(int slot, BinaryContent value) {
        if (value.length() <= LONGEST_VALUE) {
            writeBytes(slot, value.bytes());
        } else {
            writeStream(slot, value);
        }
    }

    /** A short one as text, others as a stream. */
    @Override
    public void setClob(int slot, TextContent value) {
        if (value.length() <= LONGEST_VALUE) {
            setString(slot, value.text());
        } else {
            writeStream(slot, value);
        }
    }

    private void writeStream(int slot, BinaryContent value) {
        try {
            InputStream in = opened(value.open());
            statement().setBinaryStream(slot + 1, in, Math.toIntExact(value.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Without a length: it would be one in characters. */
    private void writeStream(int slot, TextContent value) {
        try {
            Reader in = opened(new WholePairs(value.open()));
            statement().setCharacterStream(slot + 1, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    private <T extends Closeable> T opened(T stream) {
        streams.add(stream);
        return stream;
    }

    /** Closes the streams that were set: the statement is done. What goes wrong with that is of no interest, it was read. */
    final void closeContents() {
        for (int i = 0; i < streams.size(); i++) {
            try {
                streams.get(i).close();
            } catch (IOException e) {
                continue;
            }
        }
        streams.clear();
    }

    /** Sets a whole number. */
    protected final void writeLong(int slot, long value) {
        try {
            statement().setLong(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a floating-point number. */
    protected final void writeDouble(int slot, double value) {
        try {
            statement().setDouble(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets text. */
    protected final void writeString(int slot, String value) {
        try {
            statement().setString(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets bytes. */
    protected final void writeBytes(int slot, byte[] value) {
        try {
            statement().setBytes(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets true or false. */
    protected final void writeBoolean(int slot, boolean value) {
        try {
            statement().setBoolean(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a whole number of 16 bits. */
    protected final void writeShort(int slot, short value) {
        try {
            statement().setShort(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a whole number of 32 bits. */
    protected final void writeInt(int slot, int value) {
        try {
            statement().setInt(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a floating-point number of 32 bits. */
    protected final void writeFloat(int slot, float value) {
        try {
            statement().setFloat(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a decimal number. */
    protected final void writeDecimal(int slot, BigDecimal value) {
        try {
            statement().setBigDecimal(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets a value of a class that the driver knows. */
    protected final void writeObject(int slot, Object value) {
        try {
            statement().setObject(slot + 1, value);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** Sets text of which the database is to find out the type, from where it stands in the statement. */
    protected final void writeUntyped(int slot, String value) {
        try {
            statement().setObject(slot + 1, value, Types.OTHER);
        } catch (SQLException e) {
            throw new JdbcFailure(e);
        }
    }

    /** The error that the database does not take a value; the refusal continues a sentence that begins with its name. */
    protected static ValidationException refused(String database, String refusal) {
        return JdbcErrors.refused(database, refusal);
    }
}
