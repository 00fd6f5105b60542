// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** How values are given to a statement that compares them with those in a document: in the forms of {@link JsonStructs}. */
public final class JsonForms {

    private JsonForms() {}

    /** To be compared with one that is the same: as a whole or floating-point number, as true or false, or as the text in the document. */
    public static ValueType same(ValueType type) {
        return form(
                type,
                switch (type.storage()) {
                    case BOOLEAN -> Storage.BOOLEAN;
                    case BYTE, SHORT, INT, LONG -> Storage.LONG;
                    case FLOAT, DOUBLE -> Storage.DOUBLE;
                    default -> Storage.STRING;
                },
                false);
    }

    /** To be compared with greater and less ones: decimals are numbers then, and points in time have no {@code Z} at their end. */
    public static ValueType sorted(ValueType type) {
        return switch (type.storage()) {
            case DECIMAL, BIG_INTEGER -> form(type, Storage.DECIMAL, true);
            case INSTANT, OFFSET_DATE_TIME -> form(type, Storage.STRING, true);
            default -> same(type);
        };
    }

    /**
     * The text of a number in JSON, which a statement makes a number of.
     *
     * @param asFraction whether it takes binary fractions only: numbers that are greater than all of these are the greatest one
     */
    public static ValueType numberAsText(boolean asFraction) {
        return new ValueType(BigDecimal.class, Storage.STRING, new Written(asFraction), Limits.NONE);
    }

    private static ValueType form(ValueType type, Storage storage, boolean sorted) {
        return new ValueType(type.javaType(), storage, new Form(type, storage, sorted), Limits.NONE);
    }

    /** From a number to its text. */
    private record Written(boolean asFraction) implements Type<BigDecimal, String> {

        @Override
        public Class<BigDecimal> javaType() {
            return BigDecimal.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(BigDecimal value) {
            boolean tooGreat = asFraction && Double.isInfinite(value.doubleValue());
            return tooGreat ? (value.signum() < 0 ? "-" : "") + Double.MAX_VALUE : value.toString();
        }

        @Override
        public BigDecimal toJava(String value) {
            return new BigDecimal(value);
        }
    }

    /** From the property's value to that of the document. */
    private record Form(ValueType type, Storage storage, boolean sorted) implements Type<Object, Object> {

        @Override
        @SuppressWarnings("unchecked")
        public Class<Object> javaType() {
            return (Class<Object>) type.javaType();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<Object> databaseType() {
            return (Class<Object>) storage.javaType();
        }

        @Override
        public Object toDatabase(Object value) {
            Object stored = type.toStorage(value);
            if (stored == null) {
                throw new IllegalArgumentException("null is not compared");
            }
            return switch (storage) {
                case LONG -> ((Number) stored).longValue();
                case DOUBLE -> Double.valueOf(stored.toString());
                case DECIMAL -> stored instanceof BigInteger whole ? new BigDecimal(whole) : stored;
                case BOOLEAN -> stored;
                default -> text(JsonArrays.toJson(type, stored).toString());
            };
        }

        private String text(String written) {
            return sorted && written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
        }

        @Override
        public Object toJava(Object value) {
            boolean shortened = sorted && storage == Storage.STRING;
            Object tree = shortened ? value + "Z" : value;
            Object java = type.toJava(JsonArrays.fromJson(type, tree));
            if (java == null) {
                throw new IllegalArgumentException("null is not in a document");
            }
            return java;
        }
    }
}
