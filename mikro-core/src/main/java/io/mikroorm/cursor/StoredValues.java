// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.type.Storage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Stored values of single kinds as bytes, and back, exactly. */
final class StoredValues {

    private StoredValues() {}

    static void write(DataOutputStream out, Storage kind, Object value) throws IOException {
        switch (kind) {
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case BYTE, SHORT, INT, LONG -> out.writeLong(((Number) value).longValue());
            case FLOAT -> out.writeFloat((Float) value);
            case DOUBLE -> out.writeDouble((Double) value);
            case CHAR -> out.writeChar((Character) value);
            case STRING -> bytes(out, ((String) value).getBytes(StandardCharsets.UTF_8));
            case DECIMAL -> {
                out.writeInt(((BigDecimal) value).scale());
                bytes(out, ((BigDecimal) value).unscaledValue().toByteArray());
            }
            case BIG_INTEGER -> bytes(out, ((BigInteger) value).toByteArray());
            case UUID -> {
                out.writeLong(((UUID) value).getMostSignificantBits());
                out.writeLong(((UUID) value).getLeastSignificantBits());
            }
            case DURATION -> {
                out.writeLong(((Duration) value).getSeconds());
                out.writeInt(((Duration) value).getNano());
            }
            default -> writeTime(out, kind, value);
        }
    }

    private static void writeTime(DataOutputStream out, Storage kind, Object value) throws IOException {
        switch (kind) {
            case INSTANT -> instant(out, (Instant) value);
            case LOCAL_DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case LOCAL_TIME -> out.writeLong(((LocalTime) value).toNanoOfDay());
            case LOCAL_DATE_TIME -> {
                out.writeLong(((LocalDateTime) value).toLocalDate().toEpochDay());
                out.writeLong(((LocalDateTime) value).toLocalTime().toNanoOfDay());
            }
            case OFFSET_DATE_TIME -> {
                instant(out, ((OffsetDateTime) value).toInstant());
                out.writeInt(((OffsetDateTime) value).getOffset().getTotalSeconds());
            }
            default -> throw new IllegalArgumentException(kind + " is no kind of single values");
        }
    }

    private static void instant(DataOutputStream out, Instant value) throws IOException {
        out.writeLong(value.getEpochSecond());
        out.writeInt(value.getNano());
    }

    private static void bytes(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    static Object read(DataInputStream in, Storage kind) throws IOException {
        return switch (kind) {
            case BOOLEAN -> in.readBoolean();
            case BYTE -> (byte) in.readLong();
            case SHORT -> (short) in.readLong();
            case INT -> (int) in.readLong();
            case LONG -> in.readLong();
            case FLOAT -> in.readFloat();
            case DOUBLE -> in.readDouble();
            case CHAR -> in.readChar();
            case STRING -> new String(bytes(in), StandardCharsets.UTF_8);
            case DECIMAL -> decimal(in);
            case BIG_INTEGER -> new BigInteger(bytes(in));
            case UUID -> new UUID(in.readLong(), in.readLong());
            case DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            default -> readTime(in, kind);
        };
    }

    private static Object readTime(DataInputStream in, Storage kind) throws IOException {
        return switch (kind) {
            case INSTANT -> instant(in);
            case LOCAL_DATE -> LocalDate.ofEpochDay(in.readLong());
            case LOCAL_TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case LOCAL_DATE_TIME ->
                LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()));
            case OFFSET_DATE_TIME -> instant(in).atOffset(ZoneOffset.ofTotalSeconds(in.readInt()));
            default -> throw new IllegalArgumentException(kind + " is no kind of single values");
        };
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static BigDecimal decimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(bytes(in)), scale);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("length " + length);
        }
        return in.readNBytes(length);
    }
}
