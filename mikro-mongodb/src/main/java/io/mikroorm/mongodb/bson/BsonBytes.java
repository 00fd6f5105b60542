// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** BSON as its bytes: what stands where. */
final class BsonBytes {

    static final byte DOUBLE = 0x01;
    static final byte STRING = 0x02;
    static final byte DOCUMENT = 0x03;
    static final byte ARRAY = 0x04;
    static final byte BINARY = 0x05;
    static final byte UNDEFINED = 0x06;
    static final byte OBJECT_ID = 0x07;
    static final byte BOOLEAN = 0x08;
    static final byte DATE_TIME = 0x09;
    static final byte NULL = 0x0A;
    static final byte REGEX = 0x0B;
    static final byte POINTER = 0x0C;
    static final byte CODE = 0x0D;
    static final byte SYMBOL = 0x0E;
    static final byte CODE_WITH_SCOPE = 0x0F;
    static final byte INT32 = 0x10;
    static final byte TIMESTAMP = 0x11;
    static final byte INT64 = 0x12;
    static final byte DECIMAL128 = 0x13;

    /** The length of an {@code ObjectId}. */
    static final int OBJECT_ID_BYTES = 12;

    private static final int SIZE = 4;
    private static final int LONG = 8;
    private static final int DECIMAL_BYTES = 16;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private BsonBytes() {}

    static int int32(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static long int64(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** A long whose first byte is the highest, as in a UUID. */
    static long bigInt64(byte[] bytes, int at) {
        return (long) BIG_LONGS.get(bytes, at);
    }

    static String string(byte[] bytes, int at) {
        return new String(bytes, at + SIZE, int32(bytes, at) - 1, StandardCharsets.UTF_8);
    }

    /** Where the zero of a name stands. */
    static int nameEnd(byte[] bytes, int at) {
        int end = at;
        while (bytes[end] != 0) {
            end++;
        }
        return end;
    }

    /** Where the value that begins at a place has ended. */
    static int skip(byte kind, byte[] bytes, int at) {
        return switch (kind) {
            case DOUBLE, DATE_TIME, INT64, TIMESTAMP -> at + LONG;
            case STRING, CODE, SYMBOL -> at + SIZE + int32(bytes, at);
            case DOCUMENT, ARRAY, CODE_WITH_SCOPE -> at + int32(bytes, at);
            case BINARY -> at + SIZE + 1 + int32(bytes, at);
            case OBJECT_ID -> at + OBJECT_ID_BYTES;
            case BOOLEAN -> at + 1;
            case INT32 -> at + SIZE;
            case DECIMAL128 -> at + DECIMAL_BYTES;
            case REGEX -> nameEnd(bytes, nameEnd(bytes, at) + 1) + 1;
            case POINTER -> at + SIZE + int32(bytes, at) + OBJECT_ID_BYTES;
            default -> at; // null, undefined, the least and the greatest key
        };
    }

    /** The kind in words, for messages. */
    static String describe(byte kind) {
        return switch (kind) {
            case DOUBLE -> "a floating-point number";
            case STRING -> "a text";
            case DOCUMENT -> "a document";
            case ARRAY -> "an array";
            case BINARY -> "bytes";
            case OBJECT_ID -> "an ObjectId";
            case BOOLEAN -> "a truth value";
            case DATE_TIME -> "a date";
            case INT32, INT64 -> "a whole number";
            case DECIMAL128 -> "a decimal number";
            default -> "BSON of the kind " + kind;
        };
    }
}
